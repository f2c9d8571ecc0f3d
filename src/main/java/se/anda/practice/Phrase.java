package se.anda.practice;

/** What comes of putting a move into words, bit by bit. {@link Done} is the last, and there is one. */
public sealed interface Phrase {

    /** Some of the line; the pieces since the last {@link Again} are the line, spaces included. */
    record Piece(String text) implements Phrase {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Piece[" + text.length() + " characters]";
        }
    }

    /** What came so far does not hold: the line begins anew. */
    record Again() implements Phrase {}

    record Done(Wording wording) implements Phrase {}
}
