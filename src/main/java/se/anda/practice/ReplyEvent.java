package se.anda.practice;

import java.util.List;
import se.anda.coding.CodedVolley;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;

/**
 * One reply, as it reaches the client: coded, state moved, the line in pieces, done; or refused at once. All of it comes
 * after the reply is kept. {@link Done} and {@link Refused} end the stream.
 */
public sealed interface ReplyEvent {

    record Coded(CodedVolley volley) implements ReplyEvent {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Coded[" + volley.countedCodes() + "]";
        }
    }

    record StateMoved(RoleState before, RoleState after, List<Why.Movement> movements) implements ReplyEvent {
        public StateMoved {
            movements = List.copyOf(movements);
        }
    }

    /** Some of the role's line; the pieces together are the line, spaces included. */
    record LinePiece(String text) implements ReplyEvent {}

    record Done(Turn turn) implements ReplyEvent {}

    record Refused(SayOutcome.Refusal refusal) implements ReplyEvent {}
}
