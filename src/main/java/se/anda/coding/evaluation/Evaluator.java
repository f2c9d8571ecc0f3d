package se.anda.coding.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TalkSubtype;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.roletalk.LinearRoleTalkCoder;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.UtteranceSplitter;
import se.anda.coding.volley.LinearVolleyCoder;

/** Codes labelled talks of one language and counts. */
public final class Evaluator {

    private static final int BINS = 10;

    private final Language language;
    private final LinearModel splitter;
    private final LinearModel volley;
    private final LinearModel roleTalk;

    private final Tally<BehaviourCode> volleys = new Tally<>();
    private final Tally<BehaviourCode.Family> families = new Tally<>();
    private final Tally<BehaviourCode> utterances = new Tally<>();
    private final Map<String, Integer> confusion = new TreeMap<>();
    private final Tally<Marker> markers = new Tally<>();
    private final Tally<String> boundaries = new Tally<>();
    private final Tally<String> plainBoundaries = new Tally<>();
    private final Tally<BehaviourCode> plainVolleys = new Tally<>();
    private final Tally<RoleTalkCode> roleLines = new Tally<>();
    private final Tally<RoleTalkCode> roleClauses = new Tally<>();
    private final Tally<TalkSubtype> subtypes = new Tally<>();
    private final Tally<String> minimising = new Tally<>();
    private final double[] binConfidence = new double[BINS];
    private final int[] binRight = new int[BINS];
    private final int[] binSize = new int[BINS];
    private final List<Evaluation.Miss> misses = new ArrayList<>();
    private int volleyCount;
    private int utteranceCount;
    private int roleLineCount;

    public Evaluator(Language language, LinearModel splitter, LinearModel volley, LinearModel roleTalk) {
        this.language = language;
        this.splitter = splitter;
        this.volley = volley;
        this.roleTalk = roleTalk;
    }

    public Evaluation evaluate(List<Corpus.Talk> talks) {
        for (var talk : talks) {
            talk.volleys().forEach(one -> volley(talk, one));
            talk.roleLines().forEach(one -> roleLine(talk, one));
        }
        return new Evaluation(language, volleyCount, utteranceCount, volleys, families, utterances, Map.copyOf(confusion),
                markers, boundaries, plainBoundaries, plainVolleys, bins(), misses, roleLineCount, roleLines,
                roleClauses, subtypes, minimising);
    }

    private void volley(Corpus.Talk talk, Corpus.Volley gold) {
        volleyCount++;
        var context = gold.context(talk);
        var tokens = Tokens.of(gold.text(), language);
        var cutter = new UtteranceSplitter(splitter, "volley");
        var cut = cutter.split(tokens);
        var coded = LinearVolleyCoder.code(tokens, cut, volley, context);
        var counted = counted(gold);
        volleys.add(counted, coded.countedCodes());
        families.add(families(counted), families(coded.countedCodes()));
        markers.add(markersOf(gold), coded.markers());
        boundaries(boundaries, tokens, gold.units().stream().map(Corpus.Unit::span).toList(), cut);
        utterances(gold, LinearVolleyCoder.code(
                tokens, gold.units().stream().map(Corpus.Unit::span).toList(), volley, context));
        plain(talk, gold, cutter, counted);
    }

    private void utterances(Corpus.Volley gold, CodedVolley coded) {
        for (var index = 0; index < gold.units().size(); index++) {
            utteranceCount++;
            CodedUtterance one = coded.utterances().get(index);
            var code = gold.units().get(index).code();
            utterances.add(Set.of(code), Set.of(one.code()));
            confusion.merge(code + ">" + one.code(), 1, Integer::sum);
            if (one.code() != code) {
                misses.add(new Evaluation.Miss(
                        code, one.code(), one.confidence(), gold.units().get(index).span().of(gold.text())));
            }
            var bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
            binSize[bin]++;
            binConfidence[bin] += one.confidence();
            binRight[bin] += one.code() == code ? 1 : 0;
        }
    }

    /** The same volley in lower case and without signs. */
    private void plain(Corpus.Talk talk, Corpus.Volley gold, UtteranceSplitter cutter, Set<BehaviourCode> counted) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var unit : gold.units()) {
            var piece = plain(unit.span().of(gold.text()));
            if (!piece.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ");
                spans.add(new Span(text.length(), text.length() + piece.length()));
                text.append(piece);
            }
        }
        var tokens = Tokens.of(text.toString(), language);
        var cut = cutter.split(tokens);
        boundaries(plainBoundaries, tokens, spans, cut);
        plainVolleys.add(counted, LinearVolleyCoder.code(tokens, cut, volley, gold.context(talk)).countedCodes());
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'’\\-\\s]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void roleLine(Corpus.Talk talk, Corpus.RoleLine gold) {
        roleLineCount++;
        var goldClauses = gold.clauses().stream()
                .map(clause -> new CodedRoleLine.Clause("", clause.code(), clause.subtype()))
                .toList();
        var goldCode = goldClauses.get(LinearRoleTalkCoder.deciding(goldClauses)).code();
        var tokens = Tokens.of(gold.text(), language);
        var spans = gold.clauses().stream().map(Corpus.Clause::span).map(tokens::within).toList();
        if (spans.stream().anyMatch(Tokens::isEmpty)) {
            return;
        }
        var byClause = LinearRoleTalkCoder.code(spans, roleTalk, talk.role());
        for (var index = 0; index < goldClauses.size(); index++) {
            var clause = gold.clauses().get(index);
            roleClauses.add(Set.of(clause.code()), Set.of(byClause.clauses().get(index).code()));
            var predicted = byClause.clauses().get(index).subtype();
            if (clause.subtype() != null && predicted != null) {
                subtypes.add(Set.of(clause.subtype()), Set.of(predicted));
            }
        }
        var cut = new UtteranceSplitter(splitter, "role").split(tokens).stream().map(tokens::within)
                .filter(piece -> !piece.isEmpty()).toList();
        var whole = LinearRoleTalkCoder.code(cut, roleTalk, talk.role());
        roleLines.add(Set.of(goldCode), Set.of(whole.code()));
        var goldMinimising = gold.clauses().stream().anyMatch(Corpus.Clause::minimising);
        minimising.add(goldMinimising ? Set.of("minimising") : Set.of(), whole.minimising() ? Set.of("minimising") : Set.of());
    }

    private List<Evaluation.Bin> bins() {
        var bins = new ArrayList<Evaluation.Bin>();
        for (var bin = 0; bin < BINS; bin++) {
            if (binSize[bin] > 0) {
                bins.add(new Evaluation.Bin(
                        binSize[bin], binConfidence[bin] / binSize[bin], (double) binRight[bin] / binSize[bin]));
            }
        }
        return bins;
    }

    private static void boundaries(Tally<String> tally, Tokens tokens, List<Span> gold, List<Span> cut) {
        var goldStarts = starts(tokens, gold);
        var cutStarts = starts(tokens, cut);
        for (var token = 1; token < tokens.size(); token++) {
            tally.add(goldStarts.contains(token) ? Set.of("boundary") : Set.of(),
                    cutStarts.contains(token) ? Set.of("boundary") : Set.of());
        }
    }

    private static Set<Integer> starts(Tokens tokens, List<Span> spans) {
        var starts = new HashSet<Integer>();
        for (var span : spans) {
            for (var token = 0; token < tokens.size(); token++) {
                if (tokens.get(token).span().start() >= span.start()) {
                    starts.add(token);
                    break;
                }
            }
        }
        return starts;
    }

    private static Set<BehaviourCode> counted(Corpus.Volley gold) {
        return new CodedVolley(gold.text(), gold.units().stream()
                        .map(unit -> new CodedUtterance("", unit.span(), unit.code(), 1, Map.of(), unit.markers(), List.of(), ""))
                        .toList())
                .countedCodes();
    }

    private static Set<Marker> markersOf(Corpus.Volley gold) {
        var markers = EnumSet.noneOf(Marker.class);
        gold.units().forEach(unit -> markers.addAll(unit.markers()));
        return markers;
    }

    private static Set<BehaviourCode.Family> families(Set<BehaviourCode> codes) {
        var families = EnumSet.noneOf(BehaviourCode.Family.class);
        codes.forEach(code -> families.add(code.family()));
        return families;
    }
}
