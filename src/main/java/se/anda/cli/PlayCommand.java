package se.anda.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.coding.CodedVolley;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.coding.VolleyTooLongException;
import se.anda.dialogue.Dialogue;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Step;
import se.anda.dialogue.Why;
import se.anda.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;

/** Plays a scenario: a volley a line in, a JSON object a turn out; on a terminal an ordinary conversation. */
@Command(name = "play", description = "Spela ett scenario: en replik per rad in, ett JSON-objekt per tur ut.", mixinStandardHelpOptions = true)
public final class PlayCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "scenariots id, se ./anda scenarios")
    private String scenarioId = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIL", description = "repliker, en per rad; annars standard in")
    private @Nullable Path file;

    @Option(names = "--seed", defaultValue = "1", description = "frö; samma frö och repliker ger samma samtal")
    private long seed = 1;

    @Option(names = "--lang", defaultValue = "sv", description = "sv eller en")
    private String lang = "sv";

    @Option(names = "--as", paramLabel = "ROLL", description = "patrol-officer, igor-police eller social-worker")
    private @Nullable String as;

    private final PrintStream out = Shell.out();

    @Override
    public Integer call() {
        var entry = ScenarioFiles.catalogue().find(scenarioId);
        if (entry.isEmpty()) {
            System.err.println("Scenariot «" + scenarioId + "» finns inte. ./anda scenarios visar vilka som finns.");
            return 2;
        }
        var scenario = entry.get().scenario();
        try {
            var language = Language.ofTag(lang);
            var role = as == null ? scenario.traineeRoles().keySet().iterator().next() : TraineeRole.ofTag(as);
            var dialogue = new Dialogue(scenario, language, role, Coders.embedded().roleTalk());
            var terminal = file == null && System.console() != null && System.console().isTerminal();
            try (var lines = Shell.lines(file)) {
                play(dialogue, scenario, language, role, lines, terminal);
            }
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println("Scenariot kan inte spelas så: " + wrong.getMessage());
            return 2;
        } catch (IOException unreadable) {
            System.err.println("Filen går inte att läsa: " + file);
            return 2;
        }
    }

    private void play(
            Dialogue dialogue, Scenario scenario, Language language, TraineeRole role, BufferedReader lines, boolean terminal)
            throws IOException {
        var step = dialogue.start(seed);
        show(null, new CodedVolley("", List.of()), step, terminal);
        String volley;
        while (step.ended() == null && (volley = next(lines, terminal)) != null) {
            var context = new VolleyContext(language, scenario.role(), role, step.state().lines());
            try {
                var coded = Coders.embedded().volleys().code(volley, context);
                step = dialogue.reply(step.state(), coded);
                show(volley, coded, step, terminal);
            } catch (VolleyTooLongException tooLong) {
                refuse(tooLong, step.state(), terminal);
            }
        }
    }

    private @Nullable String next(BufferedReader lines, boolean terminal) throws IOException {
        if (terminal) {
            out.print("> ");
            out.flush();
        }
        return lines.readLine();
    }

    private void show(@Nullable String volley, CodedVolley coded, Step step, boolean terminal) {
        if (terminal) {
            out.println(System.lineSeparator() + step.line() + System.lineSeparator());
            if (step.ended() != null) {
                out.println("(" + step.ended() + ")");
            }
            return;
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("turn", step.state().turn());
        json.put("volley", volley);
        json.put("utterances", CodedJson.utterances(coded));
        json.put("state", state(step.state().role()));
        json.put("line", step.line());
        json.put("why", why(step.why()));
        json.put("ended", step.ended());
        out.println(MAPPER.writeValueAsString(json));
    }

    private void refuse(VolleyTooLongException tooLong, DialogueState state, boolean terminal) {
        var message = "Repliken har " + tooLong.length() + " tecken; högst 4000 får plats. Dela upp den.";
        if (terminal) {
            out.println(message);
        } else {
            out.println(MAPPER.writeValueAsString(Map.of("turn", state.turn(), "error", message)));
        }
    }

    private static Map<String, @Nullable Object> state(RoleState state) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("trust", state.trust());
        json.put("readiness", state.readiness());
        json.put("discord", state.discord());
        json.put("distress", state.distress());
        return json;
    }

    private static Map<String, Object> why(Why why) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", why.source().name().toLowerCase(java.util.Locale.ROOT));
        json.put("id", why.id());
        json.put("topics", why.topics());
        json.put("signals", why.signals().stream().map(signal -> signal.tag()).sorted().toList());
        json.put("moved", why.movements().stream()
                .map(movement -> Map.of(
                        "by", movement.by(), "dimension", movement.dimension().tag(), "step", movement.step()))
                .toList());
        json.put("before", state(why.before()));
        json.put("disclosed", why.disclosed());
        json.put("agreed", why.agreed());
        json.put("gates", why.gates().stream()
                .map(gate -> Map.of("id", gate.id(), "status", gate.status().name().toLowerCase(java.util.Locale.ROOT)))
                .toList());
        return json;
    }
}
