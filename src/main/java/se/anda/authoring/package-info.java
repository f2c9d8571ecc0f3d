/**
 * Writing scenarios and rubrics: drafts, checks, simulated trainees that play them, publishing.
 *
 * <p>May use: {@code coding}, {@code content}, {@code scenario}, {@code rubric}, {@code dialogue}, {@code practice},
 * {@code account}.
 */
@NullMarked
package se.anda.authoring;

import org.jspecify.annotations.NullMarked;
