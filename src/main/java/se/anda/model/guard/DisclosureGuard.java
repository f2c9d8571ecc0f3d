package se.anda.model.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.anda.coding.Language;
import se.anda.scenario.Beat;
import se.anda.scenario.Fact;
import se.anda.scenario.Text;

/**
 * No fact above the state: neither in its own names and numbers, nor in its own words. Words that both know already give
 * nothing away.
 */
final class DisclosureGuard implements Guard {

    /** This part of a telling's own words gives it away. */
    private static final double TOLD = 0.34;

    @Override
    public Breach breach() {
        return Breach.DISCLOSURE;
    }

    @Override
    public boolean allows(Candidate candidate) {
        var language = candidate.language();
        var known = KnownWords.known(candidate);
        var knownStems = KnownWords.stems(known, language);
        var stems = KnownWords.stems(candidate.text(), language);
        stems.removeAll(knownStems);
        return stems.isEmpty()
                || kept(candidate).noneMatch(telling -> tells(stems, candidate.text(), telling.in(language), known, knownStems, language));
    }

    private static boolean tells(
            Set<String> stems, String text, String telling, String known, Set<String> knownStems, Language language) {
        var given = KnownWords.namesAndNumbers(telling).stream()
                .filter(name -> !KnownWords.has(known, name, language))
                .anyMatch(name -> KnownWords.has(text, name, language));
        var own = new HashSet<>(KnownWords.stems(telling, language));
        own.removeAll(knownStems);
        var hits = own.stream().filter(stems::contains).count();
        return given || hits >= 2 && hits >= TOLD * own.size() || hits >= 3;
    }

    /** The tellings of what is not disclosed. */
    private static Stream<Text> kept(Candidate candidate) {
        var disclosed = candidate.step().state().disclosed();
        var facts = candidate.scenario().facts().stream()
                .filter(fact -> !disclosed.contains(fact.id()))
                .map(Fact::says);
        var beats = candidate.scenario().beats().stream()
                .filter(beat -> !beat.then().discloses().isEmpty() && !disclosed.containsAll(beat.then().discloses()))
                .map(Beat::says);
        return Stream.concat(facts, beats).flatMap(List::stream);
    }
}
