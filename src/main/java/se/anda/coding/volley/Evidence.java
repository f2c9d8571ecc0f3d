package se.anda.coding.volley;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.anda.coding.Span;
import se.anda.coding.linear.Features;
import se.anda.coding.linear.Prediction.Contribution;
import se.anda.coding.text.CueHit;
import se.anda.coding.text.Tokens;

/** The words that decided, as spans in the volley. */
final class Evidence {

    /** A word counts when it gave at least this share of what the strongest word gave. */
    private static final double SHARE = 0.5;

    private static final int MOST_WORDS = 6;

    private Evidence() {}

    /** The words whose features gave most to what was decided. */
    static List<Span> of(Tokens tokens, List<Contribution> contributions) {
        var weights = new double[tokens.size()];
        for (var contribution : contributions) {
            var feature = contribution.feature();
            if (feature.first() == Features.NOWHERE || feature.end() > weights.length) {
                continue;
            }
            for (var index = feature.first(); index < feature.end(); index++) {
                weights[index] += contribution.weight() / (feature.end() - feature.first());
            }
        }
        var most = 0.0;
        for (var weight : weights) {
            most = Math.max(most, weight);
        }
        var chosen = new TreeSet<Integer>();
        while (most > 0 && chosen.size() < MOST_WORDS) {
            var best = -1;
            for (var index = 0; index < weights.length; index++) {
                if (!chosen.contains(index) && weights[index] >= most * SHARE
                        && (best < 0 || weights[index] > weights[best])) {
                    best = index;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        return spans(tokens, chosen);
    }

    /** The words that a rule saw. */
    static List<Span> of(Tokens tokens, CueHit hit) {
        return List.of(tokens.span(hit.first(), Math.min(hit.end(), tokens.size())));
    }

    /** The spans of several decisions, in order, those that touch or overlap made one. */
    static List<Span> joined(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(java.util.Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        var joined = new ArrayList<Span>();
        for (var span : sorted) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end() + 1) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Span> spans(Tokens tokens, TreeSet<Integer> chosen) {
        var spans = new ArrayList<Span>();
        chosen.forEach(index -> spans.add(tokens.get(index).span()));
        return joined(spans);
    }
}
