package se.anda.coding.volley;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Span;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.coding.VolleyTooLongException;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Prediction;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.UtteranceSplitter;

/**
 * The embedded coder: cuts a volley into utterances, weighs each with the trained linear model, lets the manual's rules
 * decide where the case is clear, and finds the markers. No network, no state between volleys.
 */
public final class LinearVolleyCoder implements VolleyCoder {

    /** What a code decided by a rule is at least believed. */
    private static final double BY_RULE = 0.6;

    /** What one language needs. */
    public record Parts(UtteranceSplitter splitter, LinearModel model) {}

    private final Function<Language, Parts> parts;

    public LinearVolleyCoder(Function<Language, Parts> parts) {
        this.parts = parts;
    }

    @Override
    public CodedVolley code(String volley, VolleyContext context) {
        if (volley.length() > MAX_LENGTH) {
            throw new VolleyTooLongException(volley.length());
        }
        if (volley.isBlank()) {
            return new CodedVolley(volley, List.of());
        }
        var part = parts.apply(context.language());
        var tokens = Tokens.of(volley, context.language());
        return code(tokens, part.splitter().split(tokens), part.model(), context);
    }

    /** Codes a volley already cut. */
    public static CodedVolley code(Tokens tokens, List<Span> spans, LinearModel model, VolleyContext context) {
        var coded = new ArrayList<CodedUtterance>();
        var seen = Seen.all(spans.stream().map(tokens::within).toList(), context);
        for (var index = 0; index < spans.size(); index++) {
            coded.add(code(tokens.text(), spans.get(index), seen.get(index), model));
        }
        return new CodedVolley(tokens.text(), coded);
    }

    private static CodedUtterance code(String volley, Span span, Seen seen, LinearModel model) {
        var prediction = model.predict(UtteranceFeatures.of(seen));
        var odds = Odds.of(prediction, model.head("code"));
        var markers = MarkerRules.find(seen, prediction);
        var decision = DecisionRules.decide(seen, odds, MarkerRules.names(markers));
        var distribution = believed(odds, decision.code());
        var evidence = new ArrayList<>(evidence(seen, prediction, decision));
        evidence.addAll(MarkerRules.words(markers));
        return new CodedUtterance(
                span.of(volley),
                span,
                decision.code(),
                Math.clamp(distribution.get(decision.code()), 0, 1),
                distribution,
                markers.keySet(),
                Evidence.joined(evidence),
                decision.reason());
    }

    /** Raises what a rule decided to what rules are believed, and lowers the rest in proportion. */
    private static Map<BehaviourCode, Double> believed(Odds odds, BehaviourCode decided) {
        var distribution = new EnumMap<BehaviourCode, Double>(odds.distribution());
        var own = odds.of(decided);
        if (decided == odds.best() || own >= BY_RULE) {
            return distribution;
        }
        distribution.replaceAll((code, probability) ->
                code == decided ? Double.valueOf(BY_RULE) : Double.valueOf(probability * (1 - BY_RULE) / (1 - own)));
        return distribution;
    }

    private static List<Span> evidence(Seen seen, Prediction prediction, Decision decision) {
        if (decision.where() != null) {
            return Evidence.of(seen.tokens(), decision.where());
        }
        var head = prediction.model().head("code");
        var label = head.labels().indexOf(decision.code().name());
        return Evidence.of(seen.tokens(), prediction.contributions(head, label));
    }
}
