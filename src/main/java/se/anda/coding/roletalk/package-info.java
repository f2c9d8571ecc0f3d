/**
 * Codes a role's line: change talk, sustain talk, discord, neutral. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.roletalk;

import org.jspecify.annotations.NullMarked;
