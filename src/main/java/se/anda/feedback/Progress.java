package se.anda.feedback;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a trainee's figures have moved: first attempts week by week with their spread, retries apart. A picture, no verdict.
 */
public final class Progress {

    /** With fewer first attempts nothing is said of better. */
    static final int ENOUGH = 4;

    private final List<AttemptFigures> attempts;

    /** @param attempts in any order */
    public Progress(Collection<AttemptFigures> attempts) {
        this.attempts = attempts.stream()
                .sorted(Comparator.comparing(AttemptFigures::at)
                        .thenComparing(AttemptFigures::practice)
                        .thenComparing(AttemptFigures::number))
                .toList();
    }

    /** The oldest first. */
    public List<AttemptFigures> attempts() {
        return attempts;
    }

    public Progress only(Predicate<AttemptFigures> wanted) {
        return new Progress(attempts.stream().filter(wanted).toList());
    }

    /**
     * The first attempts of one week.
     *
     * @param monday its first day
     * @param low the lowest value of the week
     * @param middle the median
     */
    public record Week(LocalDate monday, double low, double middle, double high, int attempts) {}

    /** The weeks that have a value of the measure, the oldest first. */
    public List<Week> weeks(ProgressMeasure measure, ZoneId zone) {
        return firsts(measure)
                .collect(Collectors.groupingBy(
                        attempt -> attempt.at().atZone(zone).toLocalDate()
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.mapping(attempt -> attempt.values().get(measure), Collectors.toList())))
                .entrySet()
                .stream()
                .map(week -> {
                    var values = week.getValue().stream().sorted().toList();
                    return new Week(
                            week.getKey(), values.getFirst(), median(values), values.getLast(), values.size());
                })
                .toList();
    }

    /** A measure that is better than it was: the median of the earlier half of the first attempts, and of the later. */
    public record Better(ProgressMeasure measure, double before, double after) {}

    /** What is better; empty when nothing is, or when there is too little to tell. */
    public List<Better> better() {
        var better = new ArrayList<Better>();
        for (var measure : ProgressMeasure.values()) {
            var values = firsts(measure).map(attempt -> attempt.values().get(measure)).toList();
            if (values.size() >= ENOUGH) {
                var before = median(values.subList(0, values.size() / 2).stream().sorted().toList());
                var after = median(values.subList(values.size() - values.size() / 2, values.size()).stream()
                        .sorted()
                        .toList());
                if (measure.isBetter(before, after)) {
                    better.add(new Better(measure, before, after));
                }
            }
        }
        return better;
    }

    /** The attempt in which each milestone was first reached. */
    public Map<Milestone, AttemptFigures> milestones() {
        var first = new EnumMap<Milestone, AttemptFigures>(Milestone.class);
        for (var attempt : attempts) {
            attempt.milestones().forEach(milestone -> first.putIfAbsent(milestone, attempt));
        }
        return first;
    }

    /** Whether there are enough first attempts to tell what is better. */
    public boolean tellsBetter() {
        return attempts.stream().filter(attempt -> !attempt.isRetry()).count() >= ENOUGH;
    }

    /** The talk types met, in order. */
    public List<String> talkTypes() {
        return attempts.stream()
                .flatMap(attempt -> attempt.talkTypes().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Stream<AttemptFigures> firsts(ProgressMeasure measure) {
        return attempts.stream()
                .filter(attempt -> !attempt.isRetry())
                .filter(attempt -> attempt.values().get(measure) != null);
    }

    private static double median(List<Double> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
