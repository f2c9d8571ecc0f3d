package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import se.anda.coding.Coders;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.model.Endpoint;
import se.anda.model.Limits;
import se.anda.model.ModelMeter;
import se.anda.model.ModelVoices;
import se.anda.model.TokenBudget;
import se.anda.practice.Phrase;
import se.anda.practice.RoleWords;
import se.anda.practice.TalkEngine;
import se.anda.practice.Voice;

/** What Anda adds to a model's own time, and whether many model-backed talks hold at once, against a stub on this machine. */
final class ModelBench {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 600;
    private static final int TALKS = 100;
    private static final int TURNS = 3;
    private static final int TOKENS_A_SECOND = 20;

    /** A model's slow line is not late here: a line of fifty words takes two and a half seconds. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(8), Duration.ofSeconds(30), 400, 60_000, 2_000_000);

    private final PrintStream out;
    private final List<Move> moves;

    /** A move that is to be put into words. */
    record Move(TalkEngine.Setting setting, DialogueState before, Step step) {}

    ModelBench(PrintStream out, List<Move> moves) {
        this.out = out;
        this.moves = moves.stream().filter(move -> move.step().ended() == null).toList();
    }

    void run() throws IOException {
        added();
        atOnce();
    }

    /** The stub answers at once: all of the time to the first token is Anda's and the network's. */
    private void added() throws IOException {
        try (var stub = ModelStub.start(0)) {
            var times = Collections.synchronizedList(new ArrayList<Long>());
            var words = words(stub, new ModelMeter() {
                @Override
                public Timing begin() {
                    var begun = System.nanoTime();
                    var told = new AtomicInteger();
                    return new Timing() {
                        @Override
                        public void firstToken() {
                            if (told.getAndIncrement() == 0) {
                                times.add(System.nanoTime() - begun);
                            }
                        }

                        @Override
                        public void done(String fallback) {}
                    };
                }
            });
            for (var number = 0; number < WARM_UP + MEASURED; number++) {
                if (number == WARM_UP) {
                    times.clear();
                }
                var move = moves.get(number % moves.size());
                words.phrase(move.setting(), move.before(), move.step(), 0).blockLast();
            }
            var nanos = times.stream().mapToLong(Long::longValue).sorted().toArray();
            out.printf(Locale.ROOT, "first token p50 %.1f ms   p95 %.1f ms   (added to the model's own time, %d lines)%n",
                    at(nanos, .5), at(nanos, .95), nanos.length);
        }
    }

    private void atOnce() throws IOException {
        try (var stub = ModelStub.start(TOKENS_A_SECOND)) {
            var words = words(stub, ModelMeter.NONE);
            var threads = ManagementFactory.getThreadMXBean();
            threads.resetPeakThreadCount();
            var before = threads.getThreadCount();
            var late = Collections.synchronizedList(new ArrayList<Long>());
            var byModel = new AtomicInteger();
            var lines = Flux.range(0, TALKS)
                    .flatMap(talk -> Flux.range(0, TURNS).concatMap(turn -> line(words, talk * TURNS + turn, late, byModel)), TALKS)
                    .subscribeOn(Schedulers.parallel())
                    .count()
                    .block();
            var nanos = late.stream().mapToLong(Long::longValue).sorted().toArray();
            out.printf(Locale.ROOT,
                    "model talks %d at once (%d streams at the most), %d of %d lines by the model; late p50 %.0f ms p95 %.0f ms; "
                            + "threads %d before, %d at the most%n",
                    TALKS, stub.mostAtOnce(), byModel.get(), lines, at(nanos, .5), at(nanos, .95), before, threads.getPeakThreadCount());
        }
    }

    /** A line, and how much longer it took than its words at the stub's pace. */
    private Flux<Long> line(RoleWords words, int number, List<Long> late, AtomicInteger byModel) {
        var move = moves.get(number % moves.size());
        return Flux.defer(() -> {
            var begun = System.nanoTime();
            return words.phrase(move.setting(), move.before(), move.step(), 0)
                    .ofType(Phrase.Done.class)
                    .map(done -> {
                        if (done.wording().voice() == Voice.MODEL) {
                            byModel.incrementAndGet();
                            var own = done.wording().line().split("(?<= )").length * 1_000_000_000L / TOKENS_A_SECOND;
                            late.add(System.nanoTime() - begun - own);
                        }
                        return 1L;
                    });
        });
    }

    private static RoleWords words(ModelStub stub, ModelMeter meter) {
        return ModelVoices.of(
                new Endpoint(Endpoint.Api.OPENAI, stub.address(), null, "stub"),
                LIMITS,
                Coders.embedded().roleTalk(),
                new TokenBudget() {
                    @Override
                    public long usedToday() {
                        return 0;
                    }

                    @Override
                    public void use(int tokens) {}
                },
                meter);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }
}
