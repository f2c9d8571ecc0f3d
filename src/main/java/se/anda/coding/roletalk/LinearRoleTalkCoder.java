package se.anda.coding.roletalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.TalkSubtype;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.text.CueBook;
import se.anda.coding.text.CueHit;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.UtteranceSplitter;

/** Cuts a role's line into clauses, codes each with the trained model, and the line by the manual's rule. */
public final class LinearRoleTalkCoder implements RoleTalkCoder {

    private static final double MINIMISING = 0.25;

    /** What one language needs. */
    public record Parts(UtteranceSplitter splitter, LinearModel model) {}

    private final Function<Language, Parts> parts;

    public LinearRoleTalkCoder(Function<Language, Parts> parts) {
        this.parts = parts;
    }

    @Override
    public CodedRoleLine code(String text, Language language, @Nullable RoleKind role, @Nullable String target) {
        var part = parts.apply(language);
        var tokens = Tokens.of(text, language);
        var clauses = part.splitter().split(tokens).stream().map(tokens::within).filter(piece -> !piece.isEmpty()).toList();
        if (clauses.isEmpty()) {
            return new CodedRoleLine(RoleTalkCode.N, null, 1, false, List.of());
        }
        return code(clauses, part.model(), role);
    }

    /** Codes clauses already cut. */
    public static CodedRoleLine code(List<Tokens> clauses, LinearModel model, @Nullable RoleKind role) {
        var coded = new ArrayList<CodedRoleLine.Clause>();
        var confidences = new ArrayList<Double>();
        var minimising = false;
        for (var index = 0; index < clauses.size(); index++) {
            var prediction = model.predict(RoleTalkFeatures.of(clauses, index, role));
            var probabilities = prediction.probabilities(model.head("code"));
            var labels = model.head("code").labels();
            var code = decided(clauses.get(index), RoleTalkCode.valueOf(labels.get(best(probabilities))));
            coded.add(new CodedRoleLine.Clause(text(clauses.get(index)), code, subtype(code, prediction)));
            confidences.add(probabilities[labels.indexOf(code.name())]);
            minimising |= code != RoleTalkCode.DISC && prediction.yes(model.head("minimising")) > MINIMISING;
        }
        var deciding = deciding(coded);
        var clause = coded.get(deciding);
        return new CodedRoleLine(
                clause.code(), clause.subtype(), Math.clamp(confidences.get(deciding), 0, 1), minimising, coded);
    }

    /** Wanting help is change talk, wanting none sustain talk (manual, "Talk of the role"). */
    private static RoleTalkCode decided(Tokens clause, RoleTalkCode likeliest) {
        if (likeliest == RoleTalkCode.DISC) {
            return likeliest;
        }
        var cues = CueBook.roleTalk(clause.language()).find(clause).stream().map(CueHit::cue).toList();
        if (cues.contains("help-refused")) {
            return RoleTalkCode.ST;
        }
        return cues.contains("help-wanted") ? RoleTalkCode.CT : likeliest;
    }

    /**
     * The clause that the line's code is taken from (coding manual, "Talk of the role"): one of discord if there is any;
     * else the last that is not neutral; else the last.
     */
    public static int deciding(List<CodedRoleLine.Clause> clauses) {
        return lastOf(clauses, Map.of(RoleTalkCode.DISC, true))
                .orElseGet(() -> lastOf(clauses, Map.of(RoleTalkCode.CT, true, RoleTalkCode.ST, true))
                        .orElse(clauses.size() - 1));
    }

    private static java.util.Optional<Integer> lastOf(
            List<CodedRoleLine.Clause> clauses, Map<RoleTalkCode, Boolean> wanted) {
        for (var index = clauses.size() - 1; index >= 0; index--) {
            if (wanted.containsKey(clauses.get(index).code())) {
                return java.util.Optional.of(index);
            }
        }
        return java.util.Optional.empty();
    }

    private static @Nullable TalkSubtype subtype(RoleTalkCode code, se.anda.coding.linear.Prediction prediction) {
        return switch (code) {
            case CT, ST -> {
                var head = prediction.model().head("subtype");
                yield TalkSubtype.ofTag(head.labels().get(best(prediction.probabilities(head))));
            }
            case DISC, N -> null;
        };
    }

    private static String text(Tokens clause) {
        var start = clause.list().getFirst().span().start();
        var end = clause.list().getLast().span().end() + clause.after().length();
        return clause.text().substring(start, end).strip();
    }

    private static int best(double[] values) {
        var best = 0;
        for (var index = 1; index < values.length; index++) {
            best = values[index] > values[best] ? index : best;
        }
        return best;
    }
}
