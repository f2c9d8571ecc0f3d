/** Views for signing in and for one's own account. */
@NullMarked
package se.anda.account.ui;

import org.jspecify.annotations.NullMarked;
