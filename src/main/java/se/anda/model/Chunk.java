package se.anda.model;

/** What a model sends. */
sealed interface Chunk {

    /** Some of the answer. */
    record Text(String text) implements Chunk {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** The answer is whole. Tokens of prompt and answer as the endpoint told; 0 when it did not. */
    record End(int tokens) implements Chunk {}
}
