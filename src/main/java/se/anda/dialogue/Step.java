package se.anda.dialogue;

import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;

/**
 * One turn of the role.
 *
 * @param state after the turn
 * @param line what the role says; a line break parts two beats, {@code *…*} is a stage direction
 * @param talk the line's talk code, the author's where given
 * @param ended id of the ending the talk came to with this line, else null
 */
public record Step(DialogueState state, String line, CodedRoleLine talk, Why why, @Nullable String ended) {

    /** The same move in other words. The talk code stays: it is the move's. */
    public Step reworded(String words) {
        return new Step(state.reworded(words), words, talk, why, ended);
    }
}
