/**
 * A talk's scorecard told to the trainee: safety gates first, then what was there, what moved the role, what to try
 * instead and what to practise next. Kind, specific, short.
 *
 * <p>Beside it stands what the trainee thinks: own ratings and the like, kept with the talk, hers or his alone.
 *
 * <p>May use: {@code practice}, {@code rubric}, {@code dialogue}, {@code scenario}, {@code coding}, and {@code account} for
 * the owner's export. Telling is pure ({@link se.anda.feedback.FeedbackTeller}); services and repositories know Spring.
 */
@NullMarked
package se.anda.feedback;

import org.jspecify.annotations.NullMarked;
