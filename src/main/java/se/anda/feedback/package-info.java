/**
 * A talk's scorecard told to the trainee: safety gates first, then what was there, what moved the role, what to try
 * instead and what to practise next. Kind, specific, short.
 *
 * <p>May use: {@code practice}, {@code rubric}, {@code dialogue}, {@code scenario}, {@code coding}. Telling is pure
 * ({@link se.anda.feedback.FeedbackTeller}); only {@link se.anda.feedback.FeedbackService} and its configuration know
 * Spring.
 */
@NullMarked
package se.anda.feedback;

import org.jspecify.annotations.NullMarked;
