package se.anda.authoring;

import java.util.List;
import java.util.Locale;

/**
 * One condition for publishing a scenario, and how it stands.
 *
 * @param found what speaks against it, or what it was decided by: ids, tags or figures, none of them sentences
 */
public record PublishingCheck(Condition condition, Verdict verdict, List<String> found) {

    public PublishingCheck {
        found = List.copyOf(found);
    }

    static PublishingCheck of(Condition condition, boolean met, List<String> found) {
        return new PublishingCheck(condition, met ? Verdict.MET : Verdict.NOT_MET, found);
    }

    /** Whether it keeps the scenario from being published. */
    public boolean hinders() {
        return verdict == Verdict.NOT_MET;
    }

    /** What publishing asks for. */
    public enum Condition {
        /** The file has no problem. */
        NO_PROBLEMS,
        /** The skilled trainee ends above the rest in trust and in score. */
        SKILLED_FIRST,
        /** Stock phrases and parroting end below the clumsy but warm trainee in trust. */
        EMPTY_WORDS_BELOW_WARMTH,
        /** The confronter and the controller reach no agreement. */
        PUSHING_NEVER_AGREED,
        /** For some seed the skilled way leads to a respected no (or takes it on oneself), scored as high as a yes. */
        RESPECTED_NO,
        /** Every safety gate opened in some play, and was met, missed or broken there. */
        GATES_TESTED,
        /** Fewer than a tenth of all turns were answered by a fallback. */
        FEW_FALLBACKS,
        /** No line was said twice in a talk. */
        NO_LINE_TWICE,
        /** The talks kept for regression play as before, or their change is accepted. */
        REGRESSION_TALKS,
        /** Of a rubric: the sample talks get the levels that are expected of it. */
        TEST_TALKS;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a condition stands. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** There is nothing that it could be asked of. */
        NOT_APPLICABLE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
