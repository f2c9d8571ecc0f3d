package se.anda.rubric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TraineeRole;
import se.anda.scenario.Comparison;
import se.anda.scenario.Dimension;
import se.anda.scenario.Text;

/**
 * A rubric file: criteria and what each looks at. No criterion may look at what the role agrees to.
 *
 * @param roles with which roles it is for; empty: all
 */
public record Rubric(String id, Kind kind, Text title, Text intro, List<RoleKind> roles, List<Criterion> criteria) {

    public Rubric {
        roles = roles == null ? List.of() : List.copyOf(roles);
        criteria = List.copyOf(criteria);
    }

    /** Whether it is for talks with this role; an unknown role fits only what is for all. */
    public boolean fits(@Nullable RoleKind role) {
        return roles.isEmpty() || role != null && roles.contains(role);
    }

    /** What a rubric rests on. */
    public enum Kind {
        /** MITI 4.2.1. */
        MITI,
        /** MI spirit: this project's own. */
        SPIRIT,
        /** Practice, drawn from the report. */
        PRACTICE;

        @JsonValue
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when no kind has this tag */
        @JsonCreator
        public static Kind ofTag(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One criterion.
     *
     * @param sources ids of the report's patterns (G, W, V, S, P), or sections of MITI
     * @param reason why it matters, in the report's or the method's view
     * @param measure a MITI measure that the levels are bounds on; null: the levels count evidence
     * @param wanted acts that speak for it
     * @param unwanted acts that speak against it
     * @param occasion when it applies at all; null: always
     * @param traineeRole in which trainee roles it applies; empty: all
     * @param custody applies in custody only; on a bare transcript, where the scene is unknown, only when there is evidence
     * @param levels from the highest to the lowest; the first that holds is given; the last has no {@code when}
     */
    public record Criterion(
            String id,
            Text name,
            List<String> sources,
            Text reason,
            @Nullable Measure measure,
            List<Act> wanted,
            List<Act> unwanted,
            @Nullable Occasion occasion,
            List<TraineeRole> traineeRole,
            @Nullable Boolean custody,
            List<Level> levels) {

        public Criterion {
            sources = List.copyOf(sources);
            wanted = wanted == null ? List.of() : List.copyOf(wanted);
            unwanted = unwanted == null ? List.of() : List.copyOf(unwanted);
            traineeRole = traineeRole == null ? List.of() : List.copyOf(traineeRole);
            custody = custody != null && custody;
            levels = List.copyOf(levels);
        }
    }

    /** A measure of MITI that a criterion can be a bound on. */
    public enum Measure {
        CULTIVATING_CHANGE_TALK,
        SOFTENING_SUSTAIN_TALK,
        PARTNERSHIP,
        EMPATHY,
        TECHNICAL,
        RELATIONAL,
        PERCENT_COMPLEX,
        REFLECTION_TO_QUESTION,
        PERCENT_OPEN,
        MI_ADHERENT,
        MI_NON_ADHERENT;

        @JsonValue
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException when no measure has this tag */
        @JsonCreator
        public static Measure ofTag(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The measure's value; null when it does not apply or cannot be computed. */
        @Nullable Double of(GlobalRatings globals, SummaryMeasures summary) {
            return switch (this) {
                case CULTIVATING_CHANGE_TALK -> value(globals.cultivatingChangeTalk());
                case SOFTENING_SUSTAIN_TALK -> value(globals.softeningSustainTalk());
                case PARTNERSHIP -> value(globals.partnership());
                case EMPATHY -> value(globals.empathy());
                case TECHNICAL -> summary.technical();
                case RELATIONAL -> summary.relational();
                case PERCENT_COMPLEX -> summary.percentComplex();
                case REFLECTION_TO_QUESTION -> summary.reflectionToQuestion();
                case PERCENT_OPEN -> summary.percentOpen();
                case MI_ADHERENT -> (double) summary.miAdherent();
                case MI_NON_ADHERENT -> (double) summary.miNonAdherent();
            };
        }

        private static @Nullable Double value(@Nullable GlobalRating rating) {
            return rating == null ? null : rating.value();
        }
    }

    /**
     * Something an utterance does: all parts that are given must hold; in a list one is enough.
     *
     * @param answers talk of the role that the volley answers
     * @param followedBy talk of the role that comes after it
     * @param turn in which turns it counts
     * @param aheadOf markers; it counts only before the first utterance that has one of them
     * @param withPermission true: only when permission was sought or given (SEEK or EMPH in the volley or the one before, or
     *     the role asked); false: only when not
     */
    public record Act(
            List<BehaviourCode> code,
            List<Marker> marker,
            List<RoleTalkCode> answers,
            List<RoleTalkCode> followedBy,
            @Nullable Comparison turn,
            List<Marker> aheadOf,
            @Nullable Boolean withPermission) {
        public Act {
            code = code == null ? List.of() : List.copyOf(code);
            marker = marker == null ? List.of() : List.copyOf(marker);
            answers = answers == null ? List.of() : List.copyOf(answers);
            followedBy = followedBy == null ? List.of() : List.copyOf(followedBy);
            aheadOf = aheadOf == null ? List.of() : List.copyOf(aheadOf);
        }
    }

    /** When a criterion applies: the role has said such talk, or the trainee has done such an act. */
    public record Occasion(List<RoleTalkCode> roleTalk, List<Act> act) {
        public Occasion {
            roleTalk = roleTalk == null ? List.of() : List.copyOf(roleTalk);
            act = act == null ? List.of() : List.copyOf(act);
        }
    }

    /**
     * One level with its anchor.
     *
     * @param level 1 to 5
     * @param when null on the last level only
     * @param anchor what a talk at this level is like
     * @param feedback what the trainee is told: it affirms, asks, suggests
     */
    public record Level(int level, @Nullable Bounds when, Text anchor, Text feedback) {}

    /**
     * Bounds that must all hold.
     *
     * @param wanted volleys with a wanted act
     * @param unwanted volleys with an unwanted act
     * @param kinds different wanted acts seen, of those listed
     * @param share percent of the volleys that hold a wanted act, 0 to 100
     * @param firstBy turn of the first wanted act
     * @param measure least value of the criterion's measure
     * @param state where the role stands at the end; on a bare transcript the criterion is null
     */
    public record Bounds(
            @Nullable Comparison wanted,
            @Nullable Comparison unwanted,
            @Nullable Comparison kinds,
            @Nullable Comparison share,
            @Nullable Comparison firstBy,
            @Nullable Double measure,
            Map<Dimension, Comparison> state) {
        public Bounds {
            state = state == null ? Map.of() : Map.copyOf(state);
        }
    }
}
