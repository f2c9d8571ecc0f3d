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
 * @param role null: for talks with any role
 */
public record Rubric(String id, Kind kind, Text title, Text intro, @Nullable RoleKind role, List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
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
            List<Level> levels) {

        public Criterion {
            sources = List.copyOf(sources);
            wanted = wanted == null ? List.of() : List.copyOf(wanted);
            unwanted = unwanted == null ? List.of() : List.copyOf(unwanted);
            traineeRole = traineeRole == null ? List.of() : List.copyOf(traineeRole);
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
    }

    /**
     * Something an utterance does: all parts that are given must hold; in a list one is enough.
     *
     * @param answers talk of the role that the volley answers
     * @param followedBy talk of the role that comes after it
     * @param turn in which turns it counts
     */
    public record Act(
            List<BehaviourCode> code,
            List<Marker> marker,
            List<RoleTalkCode> answers,
            List<RoleTalkCode> followedBy,
            @Nullable Comparison turn) {
        public Act {
            code = code == null ? List.of() : List.copyOf(code);
            marker = marker == null ? List.of() : List.copyOf(marker);
            answers = answers == null ? List.of() : List.copyOf(answers);
            followedBy = followedBy == null ? List.of() : List.copyOf(followedBy);
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
