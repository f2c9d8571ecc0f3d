package se.anda.feedback;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.rubric.GlobalRating;
import se.anda.rubric.GlobalRatings;

/** What a trainee rates of an own attempt, 1 to 5, in plain words; each stands beside one global rating of MITI 4.2.1. */
public enum OwnScale {
    /** Beside empathy. */
    LISTENING,
    /** Beside partnership. */
    SHARING,
    /** Beside cultivating change talk: only where there is a change goal. */
    DRAWING_OUT;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** Those that are asked about. */
    public static List<OwnScale> asked(boolean changeGoal) {
        return Arrays.stream(values()).filter(scale -> changeGoal || scale != DRAWING_OUT).toList();
    }

    /** The estimate beside it; null where there is none. */
    @Nullable Double estimate(GlobalRatings ratings) {
        var rating = rating(ratings);
        return rating == null ? null : rating.value();
    }

    private @Nullable GlobalRating rating(GlobalRatings ratings) {
        return switch (this) {
            case LISTENING -> ratings.empathy();
            case SHARING -> ratings.partnership();
            case DRAWING_OUT -> ratings.cultivatingChangeTalk();
        };
    }
}
