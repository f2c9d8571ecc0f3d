package se.anda.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;

/**
 * Whether there is something to say all the way: enough lines for the length, and a fallback in every mood. All are notices:
 * what is told here cuts a talk short, and hinders none.
 */
final class LengthChecks {

    private final Scenario scenario;
    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    LengthChecks(Scenario scenario, YamlDocument document) {
        this.scenario = scenario;
        this.document = document;
    }

    List<Problem> all() {
        replies();
        lines();
        moods();
        sensitivities();
        return problems;
    }

    /** Replies of the trainee that a talk of the length has at least (design: short 6-8, ordinary 10-14, long more). */
    static int fewest(Scenario.Length length) {
        return switch (length) {
            case SHORT -> 6;
            case ORDINARY -> 10;
            case LONG -> 15;
        };
    }

    private void replies() {
        var fewest = fewest(scenario.length());
        if (scenario.maxTurns() < fewest) {
            problems.add(document.notice("/max_turns", "max_turns " + scenario.maxTurns() + " räcker inte för längden "
                    + scenario.length().tag() + " (minst " + fewest + "): höj max_turns eller ändra length"));
        }
    }

    private void lines() {
        var own = scenario.beats().size() + scenario.facts().size();
        var fewest = fewest(scenario.length());
        if (own < fewest) {
            problems.add(document.notice("/beats", "bara " + own + " beats och fakta, men längden " + scenario.length().tag()
                    + " är minst " + fewest + " repliker: skriv gärna minst " + 4 * fewest));
        }
        var sayable = scenario.beats().stream().mapToInt(LengthChecks::times).sum()
                + scenario.fallbacks().stream().mapToInt(LengthChecks::times).sum()
                + scenario.facts().stream().mapToInt(fact -> 1 + fact.deflects().size()).sum();
        if (sayable < scenario.maxTurns()) {
            problems.add(document.notice("/max_turns", "replikerna tar slut, " + sayable + " svar finns att säga, men max_turns är "
                    + scenario.maxTurns() + ": skriv fler beats eller reservrepliker, eller sänk max_turns"));
        }
    }

    private static int times(Beat beat) {
        return beat.once() ? 1 : beat.says().size();
    }

    /** A state in which no fallback may be said is a dead end: the talk stops there for want of words. */
    private void moods() {
        var always = scenario.fallbacks().stream().map(Beat::when).filter(Condition::isOnStateOnly).toList();
        var ends = scenario.endings().stream()
                .map(Ending::when)
                .filter(when -> when != null && when.isOnStateOnly())
                .toList();
        for (var state : corners()) {
            if (always.stream().noneMatch(when -> holds(when, state)) && ends.stream().noneMatch(when -> holds(when, state))) {
                problems.add(document.notice("/fallbacks", "ingen reservreplik kan sägas när " + told(state)
                        + ", och samtalet tar slut där: skriv en reserv utan when, eller en för det läget"));
                return;
            }
        }
    }

    private static boolean holds(Condition when, Map<Dimension, Integer> state) {
        return when.state().entrySet().stream()
                .allMatch(bound -> bound.getValue().holds(state.getOrDefault(bound.getKey(), 0)));
    }

    /** States on both sides of every bound that fallbacks and endings draw, in the dimensions that they look at. */
    private List<Map<Dimension, Integer>> corners() {
        List<Map<Dimension, Integer>> corners = List.of(Map.of());
        var whens = new HashSet<Condition>();
        scenario.fallbacks().forEach(beat -> whens.add(beat.when()));
        scenario.endings().stream().map(Ending::when).filter(when -> when != null && when.isOnStateOnly()).forEach(whens::add);
        for (var dimension : Dimension.values()) {
            var values = new TreeSet<Integer>();
            for (var when : whens) {
                var bound = when.state().get(dimension);
                if (bound != null) {
                    values.addAll(List.of(
                            0, 100, bound.bound(), Math.max(0, bound.bound() - 1), Math.min(100, bound.bound() + 1)));
                }
            }
            if (!values.isEmpty()) {
                corners = corners.stream()
                        .flatMap(corner -> values.stream().map(value -> {
                            var more = new java.util.EnumMap<Dimension, Integer>(Dimension.class);
                            more.putAll(corner);
                            more.put(dimension, value);
                            return (Map<Dimension, Integer>) more;
                        }))
                        .toList();
            }
        }
        return corners;
    }

    private static String told(Map<Dimension, Integer> state) {
        return state.isEmpty()
                ? "inget särskilt gäller"
                : state.entrySet().stream()
                        .map(value -> value.getKey().tag() + " är " + value.getValue())
                        .collect(Collectors.joining(" och "));
    }

    private void sensitivities() {
        var seen = new HashSet<String>();
        for (var index = 0; index < scenario.sensitivities().size(); index++) {
            var on = scenario.sensitivities().get(index).on();
            if (!seen.add(on)) {
                problems.add(document.notice("/sensitivities/" + index, "känsligheten för «" + on
                        + "» finns två gånger och räknas dubbelt: slå ihop dem"));
            }
        }
    }
}
