package se.anda.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.anda.authoring.Playtest.Answer;
import se.anda.authoring.Playtest.Outcome;
import se.anda.coding.Line;
import se.anda.scenario.Beat;
import se.anda.scenario.Ending;
import se.anda.scenario.Fact;
import se.anda.scenario.Scenario;

/**
 * What the plays of a series showed of the scenario itself.
 *
 * @param reached plays in which a beat, fact, fallback or ending came, by id; those never reached are 0
 * @param neverReached beats, facts and endings that came in no play, in the order of the file
 * @param repeatedLines lines of the role said more than once in a talk
 * @param fallbackShare turns answered by a fallback, of all turns of all plays, 0 to 1
 * @param worst volleys answered by a fallback, most often first
 */
public record PlaytestFindings(
        Map<String, Integer> reached,
        List<String> neverReached,
        List<String> repeatedLines,
        double fallbackShare,
        List<NotUnderstood> worst) {

    private static final int MOST_WORST = 50;

    public PlaytestFindings {
        reached = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reached));
        neverReached = List.copyOf(neverReached);
        repeatedLines = List.copyOf(repeatedLines);
        worst = List.copyOf(worst);
    }

    /**
     * A volley that a fallback answered.
     *
     * @param volley empty is silence
     * @param policies who said it, by tag
     * @param line one of the answers
     */
    public record NotUnderstood(String volley, int times, Set<String> policies, String line) {}

    static PlaytestFindings of(Scenario scenario, Collection<Outcome> outcomes) {
        var ids = Stream.of(
                        scenario.beats().stream().map(Beat::id),
                        scenario.facts().stream().map(Fact::id),
                        scenario.endings().stream().map(Ending::id))
                .flatMap(part -> part)
                .toList();
        var reached = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> reached.put(id, 0));
        scenario.fallbacks().forEach(fallback -> reached.put(fallback.id(), 0));
        outcomes.forEach(outcome -> came(outcome).forEach(id -> reached.merge(id, 1, Integer::sum)));
        var turns = outcomes.stream().mapToInt(outcome -> outcome.answers().size()).sum();
        var fallbacks = outcomes.stream().mapToInt(Outcome::fallbacks).sum();
        return new PlaytestFindings(
                reached,
                ids.stream().filter(id -> reached.getOrDefault(id, 0) == 0).toList(),
                outcomes.stream().flatMap(PlaytestFindings::saidTwice).distinct().sorted().toList(),
                turns == 0 ? 0 : (double) fallbacks / turns,
                worst(outcomes));
    }

    private static Set<String> came(Outcome outcome) {
        var came = new HashSet<String>();
        outcome.answers().forEach(answer -> came.add(answer.id()));
        outcome.ending().ifPresent(ending -> came.add(ending.id()));
        return came;
    }

    private static Stream<String> saidTwice(Outcome outcome) {
        var said = new HashSet<String>();
        return outcome.last().lines().stream()
                .filter(line -> line.who() == Line.Speaker.ROLE)
                .map(Line::text)
                .filter(line -> !said.add(line));
    }

    private static List<NotUnderstood> worst(Collection<Outcome> outcomes) {
        var times = new TreeMap<String, Integer>();
        var lines = new HashMap<String, String>();
        var policies = new HashMap<String, Set<String>>();
        for (var outcome : outcomes) {
            for (var answer : outcome.answers().stream().filter(Answer::isFallback).toList()) {
                times.merge(answer.volley(), 1, Integer::sum);
                lines.putIfAbsent(answer.volley(), answer.line());
                policies.computeIfAbsent(answer.volley(), volley -> new TreeSet<>()).add(outcome.policy().tag());
            }
        }
        var worst = new ArrayList<NotUnderstood>();
        times.forEach((volley, count) -> worst.add(new NotUnderstood(
                volley, count, policies.getOrDefault(volley, Set.of()), lines.getOrDefault(volley, ""))));
        worst.sort(Comparator.comparingInt(NotUnderstood::times).reversed());
        return worst.subList(0, Math.min(MOST_WORST, worst.size()));
    }
}
