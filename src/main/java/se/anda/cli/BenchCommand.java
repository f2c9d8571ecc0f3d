package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.anda.authoring.SimulatedTrainee;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.CodedVolley;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.VolleyContext;
import se.anda.dialogue.Dialogue;
import se.anda.dialogue.DialogueState;
import se.anda.practice.TalkEngine;
import se.anda.scenario.Scenario;

/** Measures, on one core after warm-up: coding, role turns; and of the app itself: start, jar, heap, many talks at once. Nothing is asserted. */
@Command(name = "bench", description = "Mät: kodning, repliker, start, jar, minne och många samtal på en gång.", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final int ROUNDS = 8;
    private static final int WARM_UP = 3;

    /** Of talks at once: what one machine may be asked to hold. */
    private static final int MOST_TALKS = 1_000;

    @Option(names = "--no-start", description = "mät inte hur snabbt webbplatsen startar")
    private boolean noStart;

    @Option(names = "--talks", paramLabel = "ANTAL",
            description = "mät i stället så många samtal på en gång, mot appen på den här datorn (till exempel 200)")
    private int talks;

    @Option(names = "--seconds", paramLabel = "SEKUNDER", defaultValue = "60", description = "hur länge samtalen pågår (förval: ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(names = "--model", description = "mät i stället modellrollerna, mot en påhittad modell på den här datorn")
    private boolean model;

    private final PrintStream out = Shell.out();

    /** A volley with what stands around it, and the state of the talk it was said in. */
    private record Said(Scenario scenario, String volley, VolleyContext context, DialogueState state, CodedVolley coded) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        var said = talks();
        if (said.isEmpty()) {
            Shell.err().println("Inga scenarier att mäta på: se ./anda validate");
            return 1;
        }
        if (talks > 0) {
            return load(said);
        }
        if (model) {
            new ModelBench(out, said.stream().map(BenchCommand::move).toList()).run();
            return 0;
        }
        var coder = Coders.embedded().volleys();
        print("coding", said.size(), times(said, one -> coder.code(one.volley(), one.context())));
        var dialogues = new java.util.HashMap<String, Dialogue>();
        print("role turn", said.size(), times(said, one -> dialogues
                .computeIfAbsent(one.scenario().id(), id -> dialogue(one.scenario()))
                .reply(one.state(), one.coded())));
        if (!noStart) {
            var jar = BenchApp.jar();
            if (jar.isPresent()) {
                new StartBench(out).run(jar.get());
            } else {
                out.println("start      not measured: runs from classes, not from a jar");
            }
        }
        return 0;
    }

    private static ModelBench.Move move(Said said) {
        var role = said.scenario().traineeRoles().keySet().iterator().next();
        var setting = new TalkEngine.Setting(said.scenario(), Language.SV, role);
        return new ModelBench.Move(setting, said.state(), dialogue(said.scenario()).reply(said.state(), said.coded()));
    }

    private int load(List<Said> said) throws IOException, InterruptedException {
        var jar = BenchApp.jar();
        if (jar.isEmpty()) {
            Shell.err().println("Samtalen mäts mot den packade appen: kör ./anda bench");
            return 1;
        }
        var scenarios = said.stream().map(one -> one.scenario().id()).distinct().toList();
        var volleys = said.stream().map(Said::volley).distinct().toList();
        new LoadBench(out, scenarios, volleys).run(jar.get(), Math.min(talks, MOST_TALKS), seconds);
        return 0;
    }

    /** Talks of every simulated trainee with every scenario. */
    private static List<Said> talks() {
        var said = new ArrayList<Said>();
        var coder = Coders.embedded().volleys();
        for (var entry : ScenarioFiles.catalogue().entries()) {
            var scenario = entry.scenario();
            var role = scenario.traineeRoles().keySet().iterator().next();
            var dialogue = dialogue(scenario);
            for (var policy : Policy.values()) {
                var trainee = new SimulatedTrainee(policy, scenario.role(), role, 1);
                var step = dialogue.start(1);
                while (step.ended() == null && step.state().turn() < 15) {
                    var volley = trainee.next(step.state().lines());
                    var context = new VolleyContext(Language.SV, scenario.role(), role, step.state().lines());
                    var coded = coder.code(volley, context);
                    said.add(new Said(scenario, volley, context, step.state(), coded));
                    step = dialogue.reply(step.state(), coded);
                }
            }
        }
        return said;
    }

    private static Dialogue dialogue(Scenario scenario) {
        var role = scenario.traineeRoles().keySet().iterator().next();
        return new Dialogue(scenario, Language.SV, role, Coders.embedded().roleTalk());
    }

    private static long[] times(List<Said> said, java.util.function.Function<Said, Object> work) {
        var nanos = new long[ROUNDS * said.size()];
        var kept = 0;
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            for (var one : said) {
                var start = System.nanoTime();
                work.apply(one);
                var took = System.nanoTime() - start;
                if (round >= 0) {
                    nanos[kept++] = took;
                }
            }
        }
        return nanos;
    }

    private void print(String what, int different, long[] nanos) {
        var sum = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        out.printf(
                java.util.Locale.ROOT,
                "%-10s %,9.0f a second   p50 %.3f ms   p99 %.3f ms   (%d volleys, %d times each)%n",
                what,
                nanos.length * 1e9 / sum,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                different,
                nanos.length / different);
    }
}
