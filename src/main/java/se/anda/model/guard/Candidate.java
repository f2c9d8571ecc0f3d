package se.anda.model.guard;

import java.util.List;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.scenario.Scenario;

/**
 * A model's line so far, with the move that it puts into words.
 *
 * @param text from the line's beginning, whole sentences
 * @param complete whether this is all of it
 * @param before the talk before the move
 * @param step the move, with the scripted line
 */
public record Candidate(
        String text, boolean complete, Scenario scenario, Language language, DialogueState before, Step step) {

    /** What was said so far, the trainee's last volley included, the scripted line left out. */
    List<Line> said() {
        var lines = step.state().lines();
        return lines.subList(0, lines.size() - 1);
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Candidate[" + text.length() + " characters]";
    }
}
