/**
 * Writing and checking scenarios: simulated trainees that play them.
 *
 * <p>May use: {@code coding}, {@code content}, {@code scenario}, {@code rubric}, {@code dialogue}, {@code practice}.
 */
@NullMarked
package se.anda.authoring;

import org.jspecify.annotations.NullMarked;
