package se.anda.rubric;

import org.jspecify.annotations.Nullable;

/**
 * The four global ratings. Null below three volleys; the first two null without a change goal.
 */
public record GlobalRatings(
        @Nullable GlobalRating cultivatingChangeTalk,
        @Nullable GlobalRating softeningSustainTalk,
        @Nullable GlobalRating partnership,
        @Nullable GlobalRating empathy) {

    static final GlobalRatings NONE = new GlobalRatings(null, null, null, null);
}
