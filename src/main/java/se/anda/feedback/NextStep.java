package se.anda.feedback;

import org.jspecify.annotations.Nullable;

/**
 * One thing to practise next.
 *
 * @param title a few words
 * @param text one or two sentences that suggest
 * @param example a line to borrow; null when there is none
 * @param criterion id of the criterion it comes from ({@code rubric/criterion}); null when it comes from a gate or from none
 */
public record NextStep(String title, String text, @Nullable String example, @Nullable String criterion) {}
