package se.anda.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.RoleState;

/**
 * A talk as it is scored: every volley with what the role said before and after it.
 *
 * @param custody whether the role is held; null when unknown
 * @param goal whether there is a change goal; without one the technical ratings do not apply
 */
public record RatedTalk(
        Language language,
        @Nullable RoleKind role,
        @Nullable TraineeRole traineeRole,
        @Nullable Boolean custody,
        boolean goal,
        List<Exchange> exchanges) {

    public RatedTalk {
        exchanges = List.copyOf(exchanges);
    }

    /** A talk whose scene is unknown. */
    public RatedTalk(
            Language language,
            @Nullable RoleKind role,
            @Nullable TraineeRole traineeRole,
            boolean goal,
            List<Exchange> exchanges) {
        this(language, role, traineeRole, null, goal, exchanges);
    }

    /**
     * One volley in its place.
     *
     * @param turn from 1
     * @param before the role's line that the volley answers; null at the start of a transcript
     * @param after the role's answer; null when the talk stopped there
     * @param state after the answer; null on a bare transcript
     */
    public record Exchange(
            int turn,
            CodedVolley volley,
            @Nullable CodedRoleLine before,
            @Nullable CodedRoleLine after,
            @Nullable RoleState state) {

        boolean answers(RoleTalkCode code) {
            return before != null && holds(before, code);
        }

        boolean isFollowedBy(RoleTalkCode code) {
            return after != null && holds(after, code);
        }

        boolean answersQuestion() {
            return before != null && before.clauses().stream().anyMatch(clause -> clause.text().contains("?"));
        }

        private static boolean holds(CodedRoleLine line, RoleTalkCode code) {
            return line.code() == code || line.clauses().stream().anyMatch(clause -> clause.code() == code);
        }
    }

    /** Volleys in which something was said. */
    List<Exchange> spoken() {
        return exchanges.stream().filter(exchange -> !exchange.volley().isSilence()).toList();
    }
}
