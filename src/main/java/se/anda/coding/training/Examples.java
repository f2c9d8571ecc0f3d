package se.anda.coding.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.Span;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.linear.Features;
import se.anda.coding.roletalk.RoleTalkFeatures;
import se.anda.coding.text.GapFeatures;
import se.anda.coding.text.Tokens;
import se.anda.coding.volley.Seen;
import se.anda.coding.volley.UtteranceFeatures;

/**
 * Makes labelled rows of a corpus. Each volley is learnt from twice: as written, and as someone types in haste, in lower
 * case without signs, so that no model leans on punctuation. The other language's talks are learnt from too, by what
 * means the same in both.
 */
final class Examples {

    private static final float OTHER_LANGUAGE = 0.5f;
    private static final float HASTY = 0.7f;

    private final Language language;
    private final Corpus corpus;

    Examples(Language language, Corpus corpus) {
        this.language = language;
        this.corpus = corpus;
    }

    /** An utterance to learn from. */
    record Labelled(Row code, Set<Marker> markers) {

        boolean has(Marker marker) {
            return markers.contains(marker);
        }

        /** Its features without the letters inside words: enough for a yes or no, and a third of the work. */
        Features lean() {
            var lean = new Features();
            for (var feature : code.features().list()) {
                if (!feature.name().startsWith("c:")) {
                    lean.add(feature.name(), feature.value(), feature.first(), feature.end());
                }
            }
            return lean;
        }
    }

    /** A role's clause to learn from; no subtype for DISC and N. */
    record LabelledClause(Row code, @Nullable Row subtype, Row minimising) {}

    List<LabelledClause> clauses() {
        var rows = new ArrayList<LabelledClause>();
        for (var talk : corpus.talks()) {
            for (var line : talk.roleLines()) {
                addClauses(rows, talk, line, false);
                addClauses(rows, talk, line, true);
            }
        }
        return rows;
    }

    private void addClauses(List<LabelledClause> rows, Corpus.Talk talk, Corpus.RoleLine line, boolean hasty) {
        var tokens = line.clauses().stream()
                .map(clause -> clause.span().of(line.text()))
                .map(text -> Tokens.of(hasty ? hasty(text) : text, talk.language()))
                .toList();
        var weight = (hasty ? HASTY : 1f) * (talk.language() == language ? 1f : OTHER_LANGUAGE);
        for (var index = 0; index < tokens.size(); index++) {
            var clause = line.clauses().get(index);
            var features = RoleTalkFeatures.of(tokens, index, hasty ? null : talk.role());
            var subtype = clause.subtype();
            rows.add(new LabelledClause(
                    row(talk, features, clause.code().name(), weight),
                    subtype == null ? null : row(talk, features, subtype.tag(), weight),
                    row(talk, features, clause.minimising() ? "yes" : "no", weight)));
        }
    }

    List<Labelled> utterances() {
        var rows = new ArrayList<Labelled>();
        for (var talk : corpus.talks()) {
            for (var volley : talk.volleys()) {
                add(rows, talk, volley, false);
                add(rows, talk, volley, true);
            }
        }
        return rows;
    }

    /** The gaps between words, labelled yes where an utterance ends. */
    List<Row> gaps() {
        var rows = new ArrayList<Row>();
        for (var talk : corpus.talks(language)) {
            for (var volley : talk.volleys()) {
                var spans = volley.units().stream().map(Corpus.Unit::span).toList();
                addGaps(rows, talk, volley.text(), spans);
            }
        }
        return rows;
    }

    List<Row> roleGaps() {
        var rows = new ArrayList<Row>();
        for (var talk : corpus.talks(language)) {
            for (var line : talk.roleLines()) {
                addGaps(rows, talk, line.text(), line.clauses().stream().map(Corpus.Clause::span).toList());
            }
        }
        return rows;
    }

    private void add(List<Labelled> rows, Corpus.Talk talk, Corpus.Volley volley, boolean hasty) {
        var context = volley.context(talk);
        var utterances = volley.units().stream()
                .map(unit -> {
                    var text = unit.span().of(volley.text());
                    return Tokens.of(hasty ? hasty(text) : text, talk.language());
                })
                .toList();
        var seen = Seen.all(utterances, context);
        for (var index = 0; index < seen.size(); index++) {
            var unit = volley.units().get(index);
            var features = UtteranceFeatures.of(hasty ? seen.get(index).withoutScene() : seen.get(index));
            var weight = (hasty ? HASTY : 1f) * (talk.language() == language ? 1f : OTHER_LANGUAGE);
            rows.add(new Labelled(row(talk, features, unit.code().name(), weight), unit.markers()));
        }
    }

    private Row row(Corpus.Talk talk, Features features, String label, float weight) {
        return new Row(talk.language() == language ? features : shared(features), label, talk.file(), weight);
    }

    private void addGaps(List<Row> rows, Corpus.Talk talk, String text, List<Span> spans) {
        addGaps(rows, talk, Tokens.of(text, talk.language()), spans, 1f);
        var plain = new StringBuilder();
        var plainSpans = new ArrayList<Span>();
        for (var span : spans) {
            var piece = hasty(span.of(text));
            if (!piece.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : " ");
                plainSpans.add(new Span(plain.length(), plain.length() + piece.length()));
                plain.append(piece);
            }
        }
        addGaps(rows, talk, Tokens.of(plain.toString(), talk.language()), plainSpans, HASTY);
    }

    private void addGaps(List<Row> rows, Corpus.Talk talk, Tokens tokens, List<Span> spans, float weight) {
        var starts = new HashSet<Integer>();
        for (var span : spans) {
            for (var index = 0; index < tokens.size(); index++) {
                if (tokens.get(index).span().start() >= span.start()) {
                    starts.add(index);
                    break;
                }
            }
        }
        var since = 0;
        for (var gap = 1; gap < tokens.size(); gap++) {
            if (tokens.get(gap).span().equals(tokens.get(gap - 1).span())) {
                continue;
            }
            var cut = starts.contains(gap);
            rows.add(new Row(GapFeatures.of(tokens, gap, since), cut ? "yes" : "no", talk.file(), weight));
            if (cut) {
                since = gap;
            }
        }
    }

    static Features shared(Features features) {
        var shared = new Features();
        for (var feature : features.list()) {
            if (feature.name().startsWith("x:")) {
                shared.add(feature.name(), feature.value(), feature.first(), feature.end());
            }
        }
        return shared;
    }

    /** A text as typed in haste: lower case, no signs but those inside words. */
    static String hasty(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'’:.,\\-\\s]", " ")
                .replaceAll("[.,:'’\\-](?![\\p{L}\\p{N}])", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
