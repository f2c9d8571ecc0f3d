package se.anda.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds conditions that speak against themselves, or against how a talk goes, so that they can never hold. */
final class Contradictions {

    private final Scenario scenario;
    private final Reach reach;

    Contradictions(Scenario scenario, Reach reach) {
        this.scenario = scenario;
        this.reach = reach;
    }

    /**
     * Why a condition can never hold.
     *
     * @param part where in the condition, such as {@code turn} or {@code state/trust}
     * @param message what is wrong and what to do, in Swedish
     */
    record Flaw(String part, String message) {

        /** Whether the condition alone says so, rather than what happens to move the state in the rest of the file. */
        boolean isAbsolute() {
            return !part.startsWith("state/");
        }
    }

    /** The first that is found. */
    Optional<Flaw> in(Condition when) {
        return excluded(when)
                .or(() -> silent(when))
                .or(() -> state(when))
                .or(() -> turns(when))
                .or(() -> exclusive(when))
                .or(() -> apart(when, "disposition", Condition::disposition, "sinnesstämning"))
                .or(() -> apart(when, "trainee_role", Condition::traineeRole, "deltagarroll"));
    }

    /** What is asked for is what is ruled out. */
    private Optional<Flaw> excluded(Condition when) {
        if (isWithin(when.code(), when.notCode())) {
            return never("not_code", "utesluter de koder som code frågar efter: ta bort den ena");
        }
        if (isWithin(when.marker(), when.notMarker())) {
            return never("not_marker", "utesluter de markörer som marker frågar efter: ta bort den ena");
        }
        if (isWithin(when.signal(), when.notSignal())) {
            return never("not_signal", "utesluter de signaler som signal frågar efter: ta bort den ena");
        }
        if (!Collections.disjoint(when.agreed(), when.notAgreed())) {
            return never("not_agreed", "utesluter det som agreed frågar efter: ta bort den ena");
        }
        if (isWithin(when.memory(), when.notMemory())) {
            return never("not_memory", "utesluter de minnen som memory frågar efter: ta bort den ena");
        }
        var before = reach.before(when);
        if (!Collections.disjoint(before, when.notAfter()) || isWithin(when.last(), when.notAfter())) {
            return never("not_after", "utesluter det som after eller last frågar efter: ta bort den ena");
        }
        return Optional.empty();
    }

    /** Silence holds nothing, and what is unclear has neither topic nor marker. */
    private static Optional<Flaw> silent(Condition when) {
        var asksForWords = !when.topic().isEmpty() || when.heard() != null || !when.marker().isEmpty();
        if (when.signal().equals(List.of(Signal.SILENCE)) && (asksForWords || !when.code().isEmpty())) {
            return never("signal", "silence är en tom replik, som inte har ämne, ord, kod eller markör: ta bort den ena");
        }
        if (when.signal().equals(List.of(Signal.UNCLEAR)) && (!when.topic().isEmpty() || !when.marker().isEmpty())) {
            return never("signal", "unclear är en replik utan ämne och markör: ta bort den ena");
        }
        return Optional.empty();
    }

    private Optional<Flaw> state(Condition when) {
        for (var bound : when.state().entrySet()) {
            if (!reach.canHold(bound.getKey(), bound.getValue())) {
                var tag = bound.getKey().tag();
                return never("state/" + tag, tag + " " + bound.getValue()
                        + " kan aldrig gälla: inget i scenariot för den dit, ändra gränsen eller låt något flytta " + tag);
            }
        }
        return Optional.empty();
    }

    /** One line is said a turn: what must come before takes turns, and so do some signals. */
    private Optional<Flaw> turns(Condition when) {
        var earliest = Math.max(1 + reach.before(when).size(), earliest(when.signal()));
        var latest = isWithin(when.signal(), Set.of(Signal.GREETING)) ? 2 : scenario.maxTurns();
        var turn = when.turn();
        if (turn != null && !turn.canHold(earliest, latest)) {
            return never("turn", "turn " + turn + " kan aldrig gälla: tidigast replik " + earliest + " och senast " + latest
                    + " med det övriga i villkoret, ändra gränsen");
        }
        if (earliest > latest) {
            return never("after", "väntar på så mycket att det tidigast kan gälla vid replik " + earliest
                    + ", men senast vid " + latest + ": vänta på färre");
        }
        for (var count : when.count().entrySet()) {
            var last = turn == null ? latest : lastTurn(turn, latest);
            if (!count.getValue().canHold(0, last)) {
                return never("count/" + count.getKey(), count.getKey() + " " + count.getValue()
                        + " kan aldrig gälla så tidigt (senast replik " + last + "): ändra gränsen");
            }
        }
        return Optional.empty();
    }

    /** Two that rule each other out cannot both have been said. */
    private Optional<Flaw> exclusive(Condition when) {
        var before = reach.before(when).stream().sorted().toList();
        for (var one : before) {
            for (var other : before) {
                if (one.compareTo(other) < 0
                        && reach.condition(one).notAfter().contains(other)
                        && reach.condition(other).notAfter().contains(one)) {
                    return never("after", "«" + one + "» och «" + other
                            + "» utesluter varandra och kan inte båda ha sagts: vänta på en av dem");
                }
            }
        }
        return Optional.empty();
    }

    /** What must come before comes only in other frames of mind, or to other trainee roles. */
    private <T> Optional<Flaw> apart(Condition when, String part, Function<Condition, List<T>> of, String what) {
        var left = new HashSet<>(of.apply(when));
        var isBound = !left.isEmpty();
        for (var id : reach.before(when)) {
            var asked = of.apply(reach.condition(id));
            if (asked.isEmpty()) {
                continue;
            }
            if (isBound) {
                left.retainAll(asked);
            } else {
                left.addAll(asked);
                isBound = true;
            }
        }
        return isBound && left.isEmpty()
                ? never(of.apply(when).isEmpty() ? "after" : part,
                        "det som måste ha sagts hör till en annan " + what + ": ändra after eller " + part)
                : Optional.empty();
    }

    private static int earliest(List<Signal> signals) {
        return signals.stream()
                .mapToInt(signal -> switch (signal) {
                    case INTERROGATION, FORMULA -> 3;
                    case PARROT, REPEATED -> 2;
                    case SILENCE, ATTUNED, PUSHING, PASSED_BY, LECTURE, GOODBYE, GREETING, UNCLEAR -> 1;
                })
                .min()
                .orElse(1);
    }

    private static int lastTurn(Comparison turn, int latest) {
        for (var last = latest; last > 1; last--) {
            if (turn.holds(last)) {
                return last;
            }
        }
        return 1;
    }

    private static boolean isWithin(Collection<?> asked, Collection<?> others) {
        return !asked.isEmpty() && others.containsAll(asked);
    }

    private static Optional<Flaw> never(String part, String message) {
        return Optional.of(new Flaw(part, message));
    }
}
