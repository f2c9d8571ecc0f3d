package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.Language;
import se.anda.content.Problem;
import se.anda.content.Resources;

class DatedFactsTest {

    private static final String YAML = Resources.text("/checks/facts-sv.yaml");

    @Test
    void aFactHasItsWordsSourceDateAndForWhom() {
        var fact = DatedFacts.parse("facts-sv.yaml", YAML).find("ring-112").orElseThrow();
        assertThat(fact.text().in(Language.SV)).isEqualTo("Vid fara: ring 112.");
        assertThat(fact.text().in(Language.EN)).isEqualTo("In danger: call 112.");
        assertThat(fact.source()).isEqualTo("SOS Alarm");
        assertThat(fact.checked()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(fact.holdsFor()).containsExactly("everyone");
    }

    @Test
    void aFactHoldsForEveryoneUnlessItSaysOtherwise() {
        var facts = DatedFacts.parse("facts-sv.yaml", YAML.replace("    holds_for: [everyone]\n", ""));
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.all().getFirst().holdsFor()).containsExactly("everyone");
    }

    /** What stands there | what is written instead | the line that is told | what it says. */
    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: ring-112            | id: Ring 112          | 2 | «id» har värdet «Ring 112»
            source: "SOS Alarm"     | källa: "SOS Alarm"    | 4 | har «källa», som inte finns
            source: "SOS Alarm"     | source: ""            | 4 | «source» är tomt
            checked: 2026-01-31     | checked: nyss         | 5 | «checked» har värdet «nyss»
            checked: 2026-01-31     | checked: 2026-02-30   | 5 | «checked» är ingen dag som finns
            holds_for: [everyone]   | holds_for: [alla]     | 6 | har värdet «alla»
            sv: "Vid fara: ring 112.", en | en              | 3 | «text» saknar «sv»
            """)
    void aFactThatIsNotWholeIsToldWithItsLine(String old, String instead, int line, String message) {
        var facts = DatedFacts.parse("facts-sv.yaml", YAML.replace(old, instead));
        assertThat(facts.problems()).extracting(Problem::toString).as(message)
                .anyMatch(text -> text.startsWith("facts-sv.yaml:" + line + ": ") && text.contains(message));
    }

    @ParameterizedTest
    @CsvSource({"source", "checked", "text"})
    void whatAFactMustHaveIsAskedFor(String key) {
        var facts = DatedFacts.parse("facts-sv.yaml", YAML.replaceAll("(?m)^    " + key + ": .*\n", ""));
        assertThat(facts.problems()).extracting(Problem::message).anyMatch(text -> text.contains("saknar «" + key + "»"));
        assertThat(facts.all()).isEmpty();
    }

    @Test
    void theSameIdTwiceIsToldOnTheSecond() {
        var facts = DatedFacts.parse("facts-sv.yaml", YAML + YAML.substring(YAML.indexOf("  - id")));
        assertThat(facts.problems()).extracting(Problem::toString).containsExactly("facts-sv.yaml:7: «ring-112» finns två gånger: ta bort den ena");
    }

    @Test
    void aFileWithoutFactsSaysSo() {
        assertThat(DatedFacts.parse("facts-sv.yaml", "fakta: []").problems()).extracting(Problem::message)
                .anyMatch(text -> text.contains("saknar «facts»"));
    }

    @Test
    void theBundledFactsAreWholeInBothLanguages() {
        var facts = DatedFacts.parse("facts-sv.yaml", Resources.text("/content/scenarios/facts-sv.yaml"));
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.all()).hasSizeGreaterThan(10).allSatisfy(fact -> {
            assertThat(fact.text().en()).isNotBlank();
            assertThat(fact.source()).isNotBlank();
            assertThat(fact.checked()).isAfter(LocalDate.of(2025, 6, 30));
        });
    }
}
