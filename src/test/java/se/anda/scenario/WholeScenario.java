package se.anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import se.anda.content.Resources;

/** A scenario without a flaw that uses every part of the format, to be broken one thing at a time. */
final class WholeScenario {

    static final String YAML = Resources.text("/checks/whole.yaml");
    static final DatedFacts FACTS = DatedFacts.parse("facts-sv.yaml", Resources.text("/checks/facts-sv.yaml"));

    private WholeScenario() {}

    static ScenarioReader.Outcome read(String yaml) {
        return new ScenarioReader(FACTS).read("prov.yaml", yaml);
    }

    /** The scenario with one place written otherwise; {@code ⏎} in both stands for a line break. */
    static String broken(String old, String instead) {
        var there = old.replace("⏎", "\n");
        assertThat(YAML.split(java.util.regex.Pattern.quote(there), -1)).as(old).hasSizeGreaterThan(1);
        return YAML.replaceFirst(java.util.regex.Pattern.quote(there), java.util.regex.Matcher.quoteReplacement(instead.replace("⏎", "\n")));
    }

    /** The lines that hold a text, from 1. */
    static List<Integer> lineOf(String yaml, String text) {
        var lines = yaml.split("\n");
        return IntStream.rangeClosed(1, lines.length).filter(line -> lines[line - 1].contains(text)).boxed().toList();
    }
}
