package se.anda.rubric;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;
import se.anda.rubric.RatedTalk.Exchange;

/**
 * How far the figures of a talk may be off: each utterance that is open is read the other way, alone, and what that changes
 * is added up, downwards and upwards. The other way is the runner-up of its codes; unwanted markers are then left out.
 */
public final class ScoreRanges {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private final Scorecard card;
    private final List<Scorecard> others;

    private ScoreRanges(Scorecard card, List<Scorecard> others) {
        this.card = card;
        this.others = others;
    }

    /**
     * An utterance that may be read another way.
     *
     * @param turn of its exchange
     * @param utterance its place in the volley, from 0
     */
    public record Open(int turn, int utterance) {}

    /** @param open those without a runner-up, and those that the talk has not, change nothing */
    public static ScoreRanges of(Scorer scorer, RatedTalk talk, List<Open> open) {
        return new ScoreRanges(
                scorer.score(talk),
                open.stream()
                        .distinct()
                        .flatMap(one -> otherwise(talk, one).stream())
                        .map(scorer::score)
                        .toList());
    }

    /** The code that would be next; empty when only one was considered. */
    public static Optional<BehaviourCode> runnerUp(CodedUtterance utterance) {
        return utterance.distribution().entrySet().stream()
                .filter(entry -> entry.getKey() != utterance.code() && entry.getValue() > 0)
                .max(Map.Entry.<BehaviourCode, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Of a share, 0 to 100; null when it cannot be computed. */
    public @Nullable Range percent(Function<SummaryMeasures, @Nullable Double> measure) {
        return range(one -> measure.apply(one.summary()), 0, 100);
    }

    /** Of a ratio, 0 or more; null when it cannot be computed. */
    public @Nullable Range ratio(Function<SummaryMeasures, @Nullable Double> measure) {
        return range(one -> measure.apply(one.summary()), 0, Double.MAX_VALUE);
    }

    /** Of the mean of two global ratings, 1 to 5; null without one. */
    public @Nullable Range rated(Function<SummaryMeasures, @Nullable Double> measure) {
        return range(one -> measure.apply(one.summary()), LOWEST, HIGHEST);
    }

    /** Of a criterion's level, 1 to 5; null when it has none. */
    public @Nullable Range level(Rubric rubric, Rubric.Criterion criterion) {
        return range(one -> level(one, rubric, criterion), LOWEST, HIGHEST);
    }

    private static @Nullable Double level(Scorecard card, Rubric rubric, Rubric.Criterion criterion) {
        return card.criteria().stream()
                .filter(result -> result.rubric().id().equals(rubric.id()))
                .filter(result -> result.criterion().id().equals(criterion.id()))
                .map(CriterionResult::level)
                .findFirst()
                .map(level -> (double) level.level())
                .orElse(null);
    }

    private @Nullable Range range(Function<Scorecard, @Nullable Double> figure, double lowest, double highest) {
        var told = figure.apply(card);
        if (told == null) {
            return null;
        }
        var low = told;
        var high = told;
        for (var other : others) {
            var value = figure.apply(other);
            if (value != null) {
                low += Math.min(0, value - told);
                high += Math.max(0, value - told);
            }
        }
        return new Range(Math.max(lowest, low), Math.min(highest, high));
    }

    private static Optional<RatedTalk> otherwise(RatedTalk talk, Open open) {
        return talk.exchanges().stream()
                .filter(exchange -> exchange.turn() == open.turn())
                .findFirst()
                .flatMap(exchange -> otherwise(exchange, open.utterance()))
                .map(changed -> new RatedTalk(
                        talk.language(),
                        talk.role(),
                        talk.traineeRole(),
                        talk.custody(),
                        talk.goal(),
                        talk.exchanges().stream()
                                .map(exchange -> exchange.turn() == open.turn() ? changed : exchange)
                                .toList()));
    }

    private static Optional<Exchange> otherwise(Exchange exchange, int at) {
        var utterances = exchange.volley().utterances();
        if (at < 0 || at >= utterances.size()) {
            return Optional.empty();
        }
        return runnerUp(utterances.get(at)).map(code -> {
            var changed = new ArrayList<>(utterances);
            changed.set(at, read(utterances.get(at), code));
            return new Exchange(
                    exchange.turn(),
                    new CodedVolley(exchange.volley().text(), changed),
                    exchange.before(),
                    exchange.after(),
                    exchange.state());
        });
    }

    private static CodedUtterance read(CodedUtterance utterance, BehaviourCode code) {
        var markers = EnumSet.noneOf(Marker.class);
        utterance.markers().stream().filter(marker -> marker.sign() != Marker.Sign.UNWANTED).forEach(markers::add);
        return new CodedUtterance(
                utterance.text(),
                utterance.span(),
                code,
                utterance.distribution().get(code),
                utterance.distribution(),
                markers,
                utterance.evidence(),
                utterance.reason());
    }
}
