package se.anda.scenario;

import java.util.List;
import java.util.stream.Collectors;
import se.anda.scenario.DatedFacts.DatedFact;
import tools.jackson.databind.json.JsonMapper;

/** Dated facts as the text of {@value ScenarioCatalogue#FACTS_FILE}; {@link DatedFacts#parse} reads the same from it again. */
public final class FactsFile {

    private static final JsonMapper QUOTED = new JsonMapper();

    private static final String HEAD = """
            # Dated facts on law and services. A scenario's line or briefing names them in `refs`; the app shows the date.
            # holds_for: everyone, or the trainee roles it concerns. support_contact: shown to the trainee after a heavy talk.
            facts:
            """;

    private FactsFile() {}

    public static String of(List<DatedFact> facts) {
        return facts.stream().map(FactsFile::entry).collect(Collectors.joining("", HEAD, ""));
    }

    private static String entry(DatedFact fact) {
        var english = fact.text().en();
        return "  - id: " + fact.id() + "\n    text:\n"
                + "      sv: " + quoted(fact.text().sv()) + "\n"
                + (english == null ? "" : "      en: " + quoted(english) + "\n")
                + "    source: " + quoted(fact.source()) + "\n"
                + "    checked: " + fact.checked() + "\n"
                + "    holds_for: [" + String.join(", ", fact.holdsFor()) + "]\n"
                + (fact.supportContact() ? "    support_contact: true\n" : "");
    }

    /** A JSON string is a double-quoted YAML scalar. */
    private static String quoted(String words) {
        return QUOTED.writeValueAsString(words);
    }
}
