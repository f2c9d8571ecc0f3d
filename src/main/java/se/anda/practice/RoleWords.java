package se.anda.practice;

import java.util.Optional;
import reactor.core.publisher.Flux;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;

/** The port to a voice that puts the engine's moves into words of its own. */
public interface RoleWords {

    /** Where the words go, for people to read ("localhost:11434"); empty when no endpoint is configured. */
    Optional<String> destination();

    /**
     * Puts a move into words. Never fails and never ends without a {@link Phrase.Done}: whatever goes wrong, the scripted
     * line is said and the wording tells why.
     *
     * @param before the talk before the move
     * @param step the move, with its scripted line
     * @param spent tokens that the talk has used so far
     */
    Flux<Phrase> phrase(TalkEngine.Setting setting, DialogueState before, Step step, int spent);

    /** No endpoint: every line is the scripted one. */
    RoleWords NONE = new RoleWords() {
        @Override
        public Optional<String> destination() {
            return Optional.empty();
        }

        @Override
        public Flux<Phrase> phrase(TalkEngine.Setting setting, DialogueState before, Step step, int spent) {
            return Flux.just(
                    new Phrase.Piece(step.line()),
                    new Phrase.Done(new Wording(step.line(), Voice.SCRIPTED, "not-configured", null, "", 0)));
        }
    };
}
