package se.anda.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Language;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioReader;

/**
 * Plays the small scenarios of {@code conformance/}, one per feature of the format. A talk begins with the trainee role, the
 * seed and, where it is a next contact, the memories; its file gives coded volleys
 * ({@code >}), the lines expected ({@code <}, a {@code |} for a line break), and checks: {@code = trust 40},
 * {@code = ended id}, {@code = signal tag}, {@code = gate id STATUS}, {@code = agreed name}, {@code = disclosed id}.
 */
class ConformanceTest {

    static Stream<String> features() {
        return Stream.of(
                "state-bounds",
                "fact-threshold",
                "after-and-count",
                "last",
                "signals",
                "gates",
                "endings",
                "dispositions",
                "memories",
                "fallbacks-and-time",
                "trainee-role",
                "no-goal");
    }

    @ParameterizedTest
    @MethodSource("features")
    void aSmallScenarioPlaysAsWritten(String feature) {
        var yaml = Resources.text("/conformance/frame.yaml").replace("#BODY#", Resources.text("/conformance/" + feature + ".yaml"));
        var outcome = new ScenarioReader(DatedFacts.NONE).read(feature + ".yaml", yaml);
        assertThat(outcome.problems().stream().filter(problem -> problem.isProblem())).isEmpty();
        var scenario = ((ScenarioReader.Outcome.Read) outcome).scenario();
        Resources.text("/conformance/" + feature + ".talk").lines().filter(line -> line.startsWith("@")).forEach(start -> {
            var words = start.substring(1).strip().split(" ");
            var dialogue = dialogue(scenario, TraineeRole.ofTag(words[0]));
            var seed = Long.parseLong(words[1]);
            var opening = words.length == 2 ? dialogue.start(seed) : dialogue.start(seed, Set.of(words[2].split(",")));
            play(dialogue, opening, section(feature, start));
        });
    }

    private static List<String> section(String feature, String start) {
        var lines = new ArrayList<String>();
        var inside = false;
        for (var line : Resources.text("/conformance/" + feature + ".talk").lines().toList()) {
            if (line.startsWith("@")) {
                inside = line.equals(start);
            } else if (inside && !line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Dialogue dialogue(Scenario scenario, TraineeRole role) {
        return new Dialogue(scenario, Language.SV, role, (text, language, kind, target) ->
                new CodedRoleLine(RoleTalkCode.N, null, 1, false, List.of()));
    }

    private static void play(Dialogue dialogue, Step opening, List<String> lines) {
        var step = opening;
        for (var line : lines) {
            var text = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '>' -> step = dialogue.reply(step.state(), TaggedVolleys.of(text));
                case '<' -> assertThat(step.line().replace("\n", "|")).as(line).isEqualTo(text);
                case '=' -> check(step, text);
                default -> throw new IllegalArgumentException("not a line of a talk: " + line);
            }
        }
    }

    private static void check(Step step, String check) {
        var words = check.split(" ");
        switch (words[0]) {
            case "ended" -> assertThat(step.ended()).as(check).isEqualTo(words[1]);
            case "open" -> assertThat(step.ended()).as(check).isNull();
            case "signal" -> assertThat(step.why().signals().stream().map(signal -> signal.tag())).as(check).contains(words[1]);
            case "no-signal" -> assertThat(step.why().signals().stream().map(signal -> signal.tag())).as(check).doesNotContain(words[1]);
            case "gate" -> assertThat(step.state().gates().stream()
                            .filter(gate -> gate.id().equals(words[1]))
                            .map(gate -> gate.status().name()))
                    .as(check)
                    .containsExactly(words[2]);
            case "agreed" -> assertThat(step.state().agreed()).as(check).contains(words[1]);
            case "disclosed" -> assertThat(step.state().disclosed()).as(check).contains(words[1]);
            case "no-readiness" -> assertThat(step.state().role().readiness()).as(check).isNull();
            default -> assertThat(step.state().role().get(Dimension.ofTag(words[0])))
                    .as(check)
                    .isEqualTo(Integer.parseInt(words[1]));
        }
    }
}
