package se.anda.model.rater;

import dev.langchain4j.model.chat.request.json.JsonSchema;

/** A model that answers in the form it is told. */
@FunctionalInterface
public interface StructuredModel {

    /**
     * What came back.
     *
     * @param json not yet held to the schema
     * @param tokens used, as the endpoint told; 0 when it did not
     */
    record Answer(String json, int tokens) {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Answer[" + tokens + " tokens]";
        }
    }

    /**
     * Blocks until the answer is whole.
     *
     * @throws RaterFailedException with the reason
     */
    Answer answer(String system, String user, JsonSchema schema);
}
