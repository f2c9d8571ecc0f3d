package se.anda.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedVolley;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;

/**
 * One turn of a talk: what the trainee said and what the role answered. The first turn is the role's opening.
 *
 * @param id 0 for the opening, then in the order said; unique within the talk
 * @param parent the turn that this one answers; null for the opening
 * @param number replies of the trainee on the way here, this one included; 0 for the opening
 * @param coded what the trainee said and how it was coded; null for the opening
 */
public record Turn(
        int id, @Nullable Integer parent, int number, @Nullable CodedVolley coded, Step step, Instant at) {

    /** What the trainee said; null for the opening. */
    public @Nullable String volley() {
        return coded == null ? null : coded.text();
    }

    /** What the role said. */
    public String line() {
        return step.line();
    }

    public DialogueState state() {
        return step.state();
    }

    /** Id of the ending that the talk came to here, else null. */
    public @Nullable String ended() {
        return step.ended();
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Turn[id=" + id + ", parent=" + parent + ", number=" + number + "]";
    }
}
