package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.VolleyContext;
import se.anda.scenario.Gate;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;

/** What the feedback gives as an example of meeting a safety gate meets it when somebody says it. */
class GateExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?:Till exempel|For instance): [”“]([^”]+)”");

    static Stream<Arguments> examples() {
        var examples = new ArrayList<Arguments>();
        for (var entry : ScenarioCatalogue.bundled().entries()) {
            for (var gate : entry.scenario().gates()) {
                var isTranslated = gate.missed().en() != null;
                for (var language : isTranslated ? List.of(Language.SV, Language.EN) : List.of(Language.SV)) {
                    var found = EXAMPLE.matcher(gate.missed().in(language));
                    while (found.find()) {
                        examples.add(Arguments.of(entry.scenario(), gate, language, found.group(1)));
                    }
                }
            }
        }
        return examples.stream();
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("examples")
    void theExampleMeetsTheGate(Scenario scenario, Gate gate, Language language, String example) {
        var role = scenario.traineeRoles().keySet().iterator().next();
        var coded = Coders.embedded().volleys().code(example, new VolleyContext(language, scenario.role(), role, List.of()));
        assertThat(coded.utterances().stream().flatMap(utterance -> utterance.markers().stream()))
                .containsAnyElementsOf(gate.metBy());
    }
}
