package se.anda.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import reactor.core.publisher.Flux;

/** A model that answers what it is told to, one answer after the other, and keeps what it was asked. */
final class FakeModel implements ChatModelPort {

    private final Iterator<Flux<Chunk>> answers;
    final List<List<Message>> asked = new ArrayList<>();

    @SafeVarargs
    FakeModel(Flux<Chunk>... answers) {
        this.answers = List.of(answers).iterator();
    }

    /** Whole answers, word by word. */
    static FakeModel saying(String... lines) {
        @SuppressWarnings("unchecked")
        Flux<Chunk>[] answers = Arrays.stream(lines).map(FakeModel::line).toArray(Flux[]::new);
        return new FakeModel(answers);
    }

    static Flux<Chunk> line(String line) {
        return words(line).concatWithValues(new Chunk.End(40));
    }

    /** The words of a line, without an end. */
    static Flux<Chunk> words(String line) {
        return Flux.fromArray(line.split("(?<= )")).map(Chunk.Text::new);
    }

    @Override
    public Flux<Chunk> answer(List<Message> chat) {
        asked.add(chat);
        return answers.next();
    }
}
