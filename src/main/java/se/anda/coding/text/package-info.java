/**
 * Words, word classes, cues and the cutting of a volley into utterances. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.text;

import org.jspecify.annotations.NullMarked;
