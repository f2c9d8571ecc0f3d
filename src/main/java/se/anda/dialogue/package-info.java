/**
 * A role's side of the talk: its state, how it takes what is said, and the scripted voice that picks its line.
 *
 * <p>May use: {@code coding}, {@code scenario}. Pure: no Spring, clock or I/O; the same seed and volleys give the same talk.
 */
@NullMarked
package se.anda.dialogue;

import org.jspecify.annotations.NullMarked;
