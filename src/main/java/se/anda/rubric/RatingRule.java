package se.anda.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import se.anda.rubric.GlobalRating.Ground;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk.Exchange;

/** Adds up the grounds of one scale, from 3. */
final class RatingRule {

    /** Up to this share of pushing volleys a 5 can be given; from there the highest rating falls. */
    private static final double PROMINENT = 0.08;

    private static final double FALL = 4.5;

    /** From this chance on a volley is told as one of those seen. */
    private static final double SEEN = 0.5;

    private final Scale scale;
    private final List<Exchange> volleys;
    private final List<Ground> grounds = new ArrayList<>();
    private double value = 3;

    RatingRule(Scale scale, RatedTalk talk) {
        this.scale = scale;
        this.volleys = talk.spoken();
    }

    /**
     * @param full the share of volleys, 0 to 1, at which the whole weight is given
     * @param seen how sure it is seen in a volley, 0 to 1
     */
    RatingRule share(String key, double weight, double full, ToDoubleFunction<Exchange> seen) {
        return add(key, weight, full, volleys, seen);
    }

    /** The share among the volleys of one kind; nothing when there are none. */
    RatingRule shareOf(String key, double weight, Predicate<Exchange> where, ToDoubleFunction<Exchange> seen) {
        return add(key, weight, 1, volleys.stream().filter(where).toList(), seen);
    }

    /** Takes the weight off for what is not seen: the whole of it when never, none from the share {@code enough} on. */
    RatingRule lack(String key, double weight, double enough, ToDoubleFunction<Exchange> seen) {
        if (volleys.isEmpty()) {
            step(key, 0, 0, -weight);
        }
        return takeOff(key, weight, enough, volleys, seen);
    }

    /** As {@link #lack}, among the volleys of one kind; nothing when there are none. */
    RatingRule lackOf(String key, double weight, Predicate<Exchange> where, ToDoubleFunction<Exchange> seen) {
        return takeOff(key, weight, 1, volleys.stream().filter(where).toList(), seen);
    }

    private RatingRule add(
            String key, double weight, double full, List<Exchange> among, ToDoubleFunction<Exchange> seen) {
        var sum = among.stream().mapToDouble(seen).sum();
        if (sum > 0) {
            step(key, count(among, seen), among.size(), weight * Math.min(1, sum / (full * among.size())));
        }
        return this;
    }

    private RatingRule takeOff(
            String key, double weight, double enough, List<Exchange> among, ToDoubleFunction<Exchange> seen) {
        if (!among.isEmpty()) {
            var sum = among.stream().mapToDouble(seen).sum();
            var step = -weight * (1 - Math.min(1, sum / (enough * among.size())));
            step(key, among.size() - count(among, seen), among.size(), step);
        }
        return this;
    }

    private static int count(List<Exchange> among, ToDoubleFunction<Exchange> seen) {
        return (int) among.stream().filter(exchange -> seen.applyAsDouble(exchange) >= SEEN).count();
    }

    /** Steps too small to be told still count. */
    private void step(String key, int count, int of, double step) {
        value += step;
        var rounded = Math.round(step * 100) / 100.0;
        if (rounded != 0) {
            grounds.add(new Ground(key, count, of, rounded));
        }
    }

    /** @param poor share of the volleys with poor practice, 0 to 1: a 5 is not given beside it when prominent */
    GlobalRating rating(double poor) {
        var most = Math.clamp(5 - FALL * (poor - PROMINENT), 1, 5);
        return new GlobalRating(scale, Math.round(Math.clamp(value, 1, most) * 100) / 100.0, grounds);
    }
}
