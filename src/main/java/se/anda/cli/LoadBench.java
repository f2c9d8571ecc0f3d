package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many talks at once, each on a page and in a session of its own, against an app on this machine: how long a turn takes from
 * sending to the role's whole answer, its typing rhythm switched off, and what an open talk takes of the heap. The visitors
 * run on the same cores as the app.
 */
final class LoadBench {

    /** Between two replies of a trainee, in milliseconds: quicker than people, who read and think. */
    private static final int SHORTEST_THOUGHT = 5_000;

    private static final int LONGEST_THOUGHT = 15_000;

    private final PrintStream out;
    private final List<String> volleys;
    private final List<String> scenarios;

    /** @param volleys what the trainees say, in turn */
    LoadBench(PrintStream out, List<String> scenarios, List<String> volleys) {
        this.out = out;
        this.scenarios = scenarios;
        this.volleys = volleys;
    }

    void run(Path jar, int talks, int seconds) throws IOException, InterruptedException {
        try (var app = BenchApp.start(jar, Map.of("ANDA_LINE_PACE", "0ms"));
                var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            // what the first talk loads is not the talk's own
            try (var first = new LoadVisitor(http, app.address())) {
                first.signIn("elev2", "anda-elev-2");
                first.begin(scenarios.getFirst());
                first.say(volleys.getFirst());
            }
            var before = app.heapUsed();
            var visitors = new ArrayList<LoadVisitor>();
            for (var number = 0; number < talks; number++) {
                var visitor = new LoadVisitor(http, app.address());
                visitors.add(visitor);
                visitor.signIn("elev", "anda-elev-1");
                visitor.begin(scenarios.get(number % scenarios.size()));
            }
            talk(visitors, seconds);
            var perTalk = (app.heapUsed() - before) / talks;
            out.printf(Locale.ROOT, "memory     %.2f MB of heap for each open talk; %s%n", perTalk / 1e6,
                    app.resident().replaceAll("\\s+", " "));
            visitors.forEach(LoadVisitor::close);
        }
    }

    private void talk(List<LoadVisitor> visitors, int seconds) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var took = java.util.Collections.synchronizedList(new ArrayList<Long>());
        var failed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < visitors.size(); number++) {
                var visitor = visitors.get(number);
                var dice = new Random(number);
                threads.submit(() -> talk(visitor, dice, until, took, failed));
            }
        }
        var nanos = took.stream().mapToLong(Long::longValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "turn       p50 %.0f ms   p95 %.0f ms   p99 %.0f ms   (%d talks at once, %d turns in %d s, %d failed)%n",
                at(nanos, .50), at(nanos, .95), at(nanos, .99), visitors.size(), nanos.length, seconds, failed.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }

    private void talk(LoadVisitor visitor, Random dice, long until, List<Long> took, AtomicInteger failed) {
        var next = dice.nextInt(volleys.size());
        try {
            TimeUnit.MILLISECONDS.sleep(dice.nextInt(LONGEST_THOUGHT));
            while (System.nanoTime() < until) {
                if (visitor.hasEnded()) {
                    visitor.begin(scenarios.get(dice.nextInt(scenarios.size())));
                }
                took.add(visitor.say(volleys.get(next++ % volleys.size())));
                TimeUnit.MILLISECONDS.sleep(dice.nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT));
            }
        } catch (IOException unanswered) {
            failed.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
