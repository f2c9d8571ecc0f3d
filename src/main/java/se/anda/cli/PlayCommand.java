package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.coding.CodedVolley;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.coding.VolleyTooLongException;
import se.anda.dialogue.Dialogue;
import se.anda.dialogue.Step;
import se.anda.practice.TalkEngine;
import se.anda.scenario.Ending;
import se.anda.scenario.Follows;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import tools.jackson.databind.json.JsonMapper;

/** Plays a scenario: a volley a line in, a JSON object a turn out; on a terminal an ordinary conversation. */
@Command(name = "play", description = "Spela ett scenario: en replik per rad in, ett JSON-objekt per tur ut.", mixinStandardHelpOptions = true)
public final class PlayCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int BAD_INPUT = 2;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "scenariots id, se ./anda scenarios")
    private String scenarioId = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FIL",
            description = "repliker, en per rad; utan fil eller med - läses standard in")
    private @Nullable Path file;

    @Option(names = "--seed", paramLabel = "TAL", defaultValue = "1", description = "frö, ett heltal; samma frö och repliker ger samma samtal")
    private long seed = 1;

    @Option(names = "--lang", paramLabel = "SPRÅK", defaultValue = "sv", description = "sv eller en")
    private Language language = Language.SV;

    @Option(names = "--as", paramLabel = "ROLL", description = "patrol-officer, igor-police eller social-worker")
    private @Nullable TraineeRole as;

    @Option(
            names = "--memory",
            paramLabel = "MINNE",
            split = ",",
            description = "vad rollen minns av det förra samtalet, för den som följer på ett annat; flera med komma emellan")
    private @Nullable List<String> memories;

    @Mixin
    private VoiceOptions voice = new VoiceOptions();

    private final PrintStream out = Shell.out();
    private final boolean isTerminal = Shell.isTerminal();

    @Override
    public Integer call() {
        var catalogue = ScenarioFiles.catalogue();
        var entry = catalogue.find(scenarioId);
        if (entry.isEmpty()) {
            return refuse("Scenariot «" + scenarioId + "» finns inte: " + known(catalogue));
        }
        var scenario = entry.get().scenario();
        var role = as == null ? scenario.traineeRoles().keySet().iterator().next() : as;
        if (!scenario.traineeRoles().containsKey(role)) {
            return refuse("«" + scenarioId + "» spelas inte som " + role.tag() + ": välj "
                    + scenario.traineeRoles().keySet().stream().map(TraineeRole::tag).collect(Collectors.joining(" eller ")));
        }
        var strange = memories == null ? List.<String>of() : memories.stream().filter(id -> !canBe(scenario).contains(id)).toList();
        if (!strange.isEmpty()) {
            return refuse("Minnet «" + strange.getFirst() + "» finns inte i «" + scenarioId + "»: "
                    + (canBe(scenario).isEmpty() ? "det följer inte på ett annat samtal" : "välj bland " + String.join(", ", canBe(scenario))));
        }
        try (var lines = Shell.lines(file)) {
            play(new TalkEngine.Setting(scenario, language, role), voice.phraser(), lines);
            return 0;
        } catch (IllegalArgumentException wrong) {
            return refuse(String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            return refuse((file == null ? "standard in" : file) + ": går inte att läsa, kontrollera sökväg och rättigheter");
        }
    }

    private static List<String> canBe(Scenario scenario) {
        var follows = scenario.follows();
        return follows == null ? List.of() : follows.memories().stream().map(Follows.Memory::id).toList();
    }

    private static int refuse(String message) {
        Shell.err().println(message);
        return BAD_INPUT;
    }

    private static String known(ScenarioCatalogue catalogue) {
        if (catalogue.entries().isEmpty()) {
            return "inget scenario går att spela, se ./anda validate";
        }
        return catalogue.entries().stream()
                .map(entry -> entry.scenario().id())
                .collect(Collectors.joining(", ", "välj bland ", ""));
    }

    private void play(TalkEngine.Setting setting, Phraser phraser, Lines lines) throws IOException {
        var scenario = setting.scenario();
        var role = setting.traineeRole();
        var dialogue = new Dialogue(scenario, language, role, Coders.embedded().roleTalk());
        var step = memories == null ? dialogue.start(seed) : dialogue.start(seed, Set.copyOf(memories));
        show(null, new CodedVolley("", List.of()), phraser.opening(step), scenario);
        while (step.ended() == null) {
            try {
                var volley = next(lines);
                if (volley == null) {
                    return;
                }
                var context = new VolleyContext(language, scenario.role(), role, step.state().lines());
                var coded = Coders.embedded().volleys().code(volley, context);
                var told = phraser.phrase(setting, step.state(), dialogue.reply(step.state(), coded));
                step = told.step();
                show(volley, coded, told, scenario);
            } catch (VolleyTooLongException tooLong) {
                passOver(step, "Repliken har " + tooLong.length() + " tecken och högst " + VolleyCoder.MAX_LENGTH
                        + " får plats: dela upp den.");
            } catch (CharacterCodingException notUtf8) {
                passOver(step, "Raden är inte UTF-8: spara om filen.");
            }
        }
    }

    private @Nullable String next(Lines lines) throws IOException {
        if (isTerminal) {
            out.print("> ");
            out.flush();
        }
        return lines.next();
    }

    private void show(@Nullable String volley, CodedVolley coded, Phraser.Told told, Scenario scenario) {
        var step = told.step();
        if (!isTerminal) {
            var json = StepJson.of(volley, coded, step);
            json.putAll(told.voice());
            out.println(MAPPER.writeValueAsString(json));
            return;
        }
        out.println(System.lineSeparator() + step.line() + System.lineSeparator());
        if (step.ended() != null) {
            scenario.ending(step.ended()).map(Ending::name).ifPresent(name -> out.println("(" + name.in(language) + ")"));
        }
    }

    /** Says why a line was not said to the role; the talk stands where it stood. */
    private void passOver(Step step, String message) {
        if (isTerminal) {
            out.println(message);
            return;
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("turn", step.state().turn());
        json.put("error", message);
        out.println(MAPPER.writeValueAsString(json));
    }
}
