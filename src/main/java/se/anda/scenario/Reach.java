package se.anda.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What can come to be said, told, agreed and ended at all in a scenario, by its own conditions. Errs on the side of what
 * can: what is not in here can never be, while what is in here may still be hard to come to.
 */
final class Reach {

    private final Scenario scenario;
    private final Map<Dimension, Integer> lowest = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Integer> highest = new EnumMap<>(Dimension.class);
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> disclosed = new HashSet<>();
    private final Set<String> agreed = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> opened = new HashSet<>();

    Reach(Scenario scenario) {
        this.scenario = scenario;
        for (var dimension : Dimension.values()) {
            range(dimension);
        }
        beats().forEach(beat -> conditions.put(beat.id(), beat.when()));
        boolean more;
        do {
            more = beats().filter(beat -> canBe(beat.when())).map(beat -> add(beat.id(), beat.then())).reduce(false, Boolean::logicalOr);
            more |= scenario.facts().stream().filter(this::canBeTold).map(this::add).reduce(false, Boolean::logicalOr);
        } while (more);
        scenario.endings().stream()
                .filter(ending -> ending.when() != null && canBe(ending.when()))
                .forEach(ending -> ended.add(ending.id()));
    }

    private Stream<Beat> beats() {
        return Stream.concat(scenario.beats().stream(), scenario.fallbacks().stream());
    }

    private boolean add(Fact fact) {
        var isNew = add(fact.id(), fact.then());
        return disclosed.add(fact.id()) || isNew;
    }

    private boolean add(String id, Effect then) {
        if (!said.add(id)) {
            return false;
        }
        disclosed.addAll(then.discloses());
        agreed.addAll(then.agrees());
        if (then.ends() != null) {
            ended.add(then.ends());
        }
        if (then.opensGate() != null) {
            opened.add(then.opensGate());
        }
        return true;
    }

    /** Whether what the condition asks for can come to be, as far as is known yet. */
    private boolean canBe(Condition when) {
        return missing(when).isEmpty() && new Contradictions(scenario, this).in(when).isEmpty();
    }

    /** Names in the condition that can never come to be, with the part that they stand in. */
    List<Missing> missing(Condition when) {
        var missing = new ArrayList<Missing>();
        when.after().stream().filter(id -> !said.contains(id)).forEach(id -> missing.add(new Missing("after", id)));
        if (!when.last().isEmpty() && when.last().stream().noneMatch(said::contains)) {
            missing.add(new Missing("last", when.last().getFirst()));
        }
        when.agreed().stream().filter(name -> !agreed.contains(name)).forEach(name -> missing.add(new Missing("agreed", name)));
        when.disclosed().stream().filter(id -> !disclosed.contains(id)).forEach(id -> missing.add(new Missing("disclosed", id)));
        return missing;
    }

    /** Something waited for that never comes. */
    record Missing(String part, String name) {}

    boolean canBeTold(Fact fact) {
        return fact.needs().entrySet().stream().allMatch(need -> canHold(need.getKey(), need.getValue()));
    }

    /** Whether the dimension can ever be so, by where it starts and what moves it. */
    boolean canHold(Dimension dimension, Comparison bound) {
        return bound.canHold(lowest.getOrDefault(dimension, 0), highest.getOrDefault(dimension, 100));
    }

    boolean isSaid(String id) {
        return said.contains(id);
    }

    boolean isEnded(String ending) {
        return ended.contains(ending);
    }

    boolean isOpened(String gate) {
        return opened.contains(gate);
    }

    /** The condition of a beat or fallback; a fact's is empty. */
    Condition condition(String id) {
        return conditions.getOrDefault(id, Condition.ALWAYS);
    }

    /** All that must have been said before this can be, its own {@code after} and theirs. */
    Set<String> before(Condition when) {
        var before = new HashSet<String>();
        var waiting = new ArrayList<>(when.after());
        while (!waiting.isEmpty()) {
            var id = waiting.removeLast();
            if (before.add(id)) {
                waiting.addAll(condition(id).after());
            }
        }
        return before;
    }

    private void range(Dimension dimension) {
        int initial = scenario.initialState().getOrDefault(dimension, 0);
        var starts = scenario.dispositions().stream()
                .map(disposition -> initial + disposition.state().getOrDefault(dimension, 0))
                .toList();
        var least = starts.stream().mapToInt(start -> start).min().orElse(initial) + remembered(dimension, -1);
        var most = starts.stream().mapToInt(start -> start).max().orElse(initial) + remembered(dimension, 1);
        lowest.put(dimension, moves(dimension, step -> -step) ? 0 : Math.clamp(least, 0, 100));
        highest.put(dimension, moves(dimension, step -> step) ? 100 : Math.clamp(most, 0, 100));
    }

    /** The most that memories together can add at the start, upwards or downwards. */
    private int remembered(Dimension dimension, int sign) {
        var follows = scenario.follows();
        return follows == null
                ? 0
                : follows.memories().stream()
                        .mapToInt(memory -> memory.state().getOrDefault(dimension, 0))
                        .filter(step -> step * sign > 0)
                        .sum();
    }

    private boolean moves(Dimension dimension, ToIntFunction<Integer> sign) {
        var byVolley = scenario.sensitivities().stream().map(sensitivity -> sensitivity.step(dimension));
        var byLine = Stream.concat(beats().map(Beat::then), scenario.facts().stream().map(Fact::then))
                .map(then -> then.state().getOrDefault(dimension, 0));
        return Stream.concat(byVolley, byLine).anyMatch(step -> sign.applyAsInt(step) > 0);
    }
}
