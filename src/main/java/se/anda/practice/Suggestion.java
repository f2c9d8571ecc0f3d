package se.anda.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.anda.scenario.Scenario;

/** Which talk to take up next, and why. */
public record Suggestion(Scenario scenario, Why why) {

    /** What speaks for it. */
    public enum Why {
        /** Nothing has been practised yet: the easiest and shortest. */
        FIRST,
        /** The last feedback gave something to try, and the talk it was about has been had once only. */
        NEXT_STEP,
        NOT_TRIED,
        /** All have been tried; this one longest ago. */
        LONG_AGO
    }

    private static final Comparator<Scenario> EASIEST = Comparator.comparingInt(Scenario::level)
            .thenComparing(Scenario::length)
            .thenComparing(Scenario::id);

    /**
     * @param library what can be played
     * @param talks the trainee's own; those broken off do not count
     * @return empty when there is nothing to play
     */
    public static Optional<Suggestion> of(List<Scenario> library, List<PracticeSummary> talks) {
        var had = talks.stream()
                .filter(talk -> talk.status() != PracticeStatus.ABANDONED)
                .collect(Collectors.groupingBy(PracticeSummary::scenarioId));
        var easiest = library.stream().sorted(EASIEST).toList();
        if (had.isEmpty()) {
            return easiest.stream().filter(scenario -> isReady(scenario, had)).findFirst().map(scenario -> new Suggestion(scenario, Why.FIRST));
        }
        return again(easiest, had)
                .or(() -> easiest.stream()
                        .filter(scenario -> !had.containsKey(scenario.id()) && isReady(scenario, had))
                        .findFirst()
                        .map(scenario -> new Suggestion(scenario, Why.NOT_TRIED)))
                .or(() -> easiest.stream()
                        .filter(scenario -> had.containsKey(scenario.id()))
                        .min(Comparator.comparing(scenario -> newest(had.get(scenario.id())).startedAt()))
                        .map(scenario -> new Suggestion(scenario, Why.LONG_AGO)));
    }

    /** The next contact is for whoever has had the first. */
    private static boolean isReady(Scenario scenario, Map<String, List<PracticeSummary>> had) {
        var follows = scenario.follows();
        return follows == null || had.containsKey(follows.scenario());
    }

    private static Optional<Suggestion> again(List<Scenario> library, Map<String, List<PracticeSummary>> had) {
        var last = newest(had.values().stream().flatMap(List::stream).toList());
        if (last.status() != PracticeStatus.FINISHED || had.get(last.scenarioId()).size() > 1) {
            return Optional.empty();
        }
        return library.stream()
                .filter(scenario -> scenario.id().equals(last.scenarioId()))
                .findFirst()
                .map(scenario -> new Suggestion(scenario, Why.NEXT_STEP));
    }

    private static PracticeSummary newest(List<PracticeSummary> talks) {
        return talks.stream().max(Comparator.comparing(PracticeSummary::startedAt)).orElseThrow();
    }
}
