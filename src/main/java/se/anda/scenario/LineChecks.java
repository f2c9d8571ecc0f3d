package se.anda.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import tools.jackson.databind.JsonNode;

/** The role's lines as they stand in the file: none twice in a language, enough to fall back on, and in both languages. */
final class LineChecks {

    private static final int FEWEST_FALLBACKS = 20;
    private static final int LINES_TOLD = 5;

    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    LineChecks(YamlDocument document) {
        this.document = document;
    }

    List<Problem> all() {
        saidTwice("sv");
        saidTwice("en");
        fallbacks();
        missingEnglish();
        return problems;
    }

    private void saidTwice(String language) {
        Map<String, String> first = new HashMap<>();
        for (var part : document.tree().propertyNames()) {
            if (part.equals("opening")) {
                lines("/opening", language, first);
            }
            for (var index = 0; index < document.tree().path(part).size(); index++) {
                lines("/" + part + "/" + index + "/says", language, first);
                lines("/" + part + "/" + index + "/deflects", language, first);
            }
        }
    }

    private void lines(String at, String language, Map<String, String> first) {
        var lines = document.tree().at(at);
        for (var index = 0; index < lines.size(); index++) {
            var pointer = at + "/" + index;
            var text = lines.get(index).path(language).asString("").strip().toLowerCase(Locale.ROOT);
            var earlier = text.isEmpty() ? null : first.putIfAbsent(text, pointer);
            if (earlier != null) {
                problems.add(document.problem(pointer, "samma replik (" + language + ") finns redan på rad "
                        + document.line(earlier) + ": skriv om den ena"));
            }
        }
    }

    private void fallbacks() {
        var variants = 0;
        for (var fallback : document.tree().path("fallbacks")) {
            variants += fallback.path("says").size();
        }
        if (variants < FEWEST_FALLBACKS) {
            problems.add(document.notice("/fallbacks", "bara " + variants + " reservrepliker: skriv gärna minst " + FEWEST_FALLBACKS));
        }
    }

    private void missingEnglish() {
        var missing = new ArrayList<String>();
        collectMissing(document.tree(), "", missing);
        if (!missing.isEmpty()) {
            var lines = missing.stream().map(document::line).distinct().limit(LINES_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(document.notice(missing.getFirst(), missing.size() + " texter saknar engelska (rad " + lines
                    + (missing.size() > LINES_TOLD ? " …" : "") + "): översätt dem, annars visas svenskan"));
        }
    }

    private static void collectMissing(JsonNode node, String pointer, List<String> missing) {
        if (node.isObject()) {
            if (node.has("sv") && !node.has("en")) {
                missing.add(pointer);
            }
            node.properties().forEach(entry -> collectMissing(entry.getValue(), pointer + "/" + entry.getKey(), missing));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collectMissing(node.get(index), pointer + "/" + index, missing);
            }
        }
    }
}
