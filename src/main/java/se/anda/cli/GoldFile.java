package se.anda.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.Span;
import se.anda.coding.corpus.Corpus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outside gold: the lines that {@code ./anda code} takes, with the right labels in {@code "utterances"}. */
final class GoldFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldFile() {}

    /** Every line a talk of one volley; a line that cannot be used is a problem, and the others are read. */
    static Corpus read(String name, Lines lines) throws IOException {
        var talks = new ArrayList<Corpus.Talk>();
        var problems = new ArrayList<Corpus.Problem>();
        var number = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                talks.add(talk(name, CodeRequest.of(JSON.readTree(line)), number));
            } catch (JacksonException broken) {
                problems.add(new Corpus.Problem(name, number, "raden är ingen JSON: skriv ett objekt på varje rad"));
            } catch (IllegalArgumentException wrong) {
                problems.add(new Corpus.Problem(name, number, String.valueOf(wrong.getMessage())));
            }
        }
        return new Corpus(talks, problems);
    }

    private static Corpus.Talk talk(String name, CodeRequest request, int number) {
        var context = request.context();
        var text = request.text("volley");
        var units = units(text, request.json().get("utterances"));
        return new Corpus.Talk(
                name + ":" + number,
                context.language(),
                context.role(),
                context.traineeRole(),
                null,
                List.of(new Corpus.Volley(text, context.history(), units, number)),
                List.of());
    }

    private static List<Corpus.Unit> units(String text, @Nullable JsonNode utterances) {
        if (utterances == null || !utterances.isArray() || utterances.isEmpty()) {
            throw new IllegalArgumentException("«utterances» saknas: skriv [{\"text\": …, \"code\": …, \"markers\": []}]");
        }
        var units = new ArrayList<Corpus.Unit>();
        var from = 0;
        for (var utterance : utterances) {
            var one = CodeRequest.of(utterance);
            var piece = one.text("text").strip();
            var start = text.indexOf(piece, from);
            if (start < 0 || piece.isEmpty()) {
                throw new IllegalArgumentException("yttrandet «" + piece + "» finns inte i repliken, eller står i annan ordning");
            }
            from = start + piece.length();
            units.add(new Corpus.Unit(new Span(start, from), code(one.text("code")), markers(utterance.get("markers"))));
        }
        return units;
    }

    private static BehaviourCode code(String name) {
        try {
            return BehaviourCode.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("koden «" + name + "» finns inte: skriv en av manualens tolv", unknown);
        }
    }

    private static Set<Marker> markers(@Nullable JsonNode tags) {
        var markers = EnumSet.noneOf(Marker.class);
        if (tags != null) {
            for (var tag : tags) {
                try {
                    markers.add(Marker.ofTag(tag.stringValue()));
                } catch (RuntimeException unknown) {
                    throw new IllegalArgumentException("markören «" + tag + "» finns inte: skriv en av manualens", unknown);
                }
            }
        }
        return markers;
    }
}
