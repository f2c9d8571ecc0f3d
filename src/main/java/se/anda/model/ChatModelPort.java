package se.anda.model;

import java.util.List;
import reactor.core.publisher.Flux;

/** A language model that answers a chat bit by bit. */
interface ChatModelPort {

    /** Who says a message. */
    enum Who {
        SYSTEM,
        USER,
        ASSISTANT
    }

    record Message(Who who, String text) {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Message[" + who + "]";
        }
    }

    /**
     * Cold; a subscriber who goes away ends the request.
     *
     * @return texts, then one {@link Chunk.End}; fails with what {@link Failure#of} can name
     */
    Flux<Chunk> answer(List<Message> chat);
}
