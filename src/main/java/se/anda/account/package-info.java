/**
 * Who may use Anda: accounts, sign-in, roles, personal access tokens, and the audit trail.
 *
 * <p>May use: nothing else of ours but {@code coding.Language}.
 */
@NullMarked
package se.anda.account;

import org.jspecify.annotations.NullMarked;
