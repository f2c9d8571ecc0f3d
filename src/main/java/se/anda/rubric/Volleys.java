package se.anda.rubric;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Stems;
import se.anda.rubric.RatedTalk.Exchange;

/**
 * What can be seen in the volleys of a talk, as the global ratings look at them, each 0 (not at all) to 1 (for sure). A
 * coder's doubt counts: what it gives a code half the chance of is half seen.
 */
final class Volleys {

    private static final Set<Marker> COERCIVE =
            EnumSet.of(Marker.ULTIMATUM, Marker.PRESSURE, Marker.BLAME, Marker.FALSE_CHOICE, Marker.RIGHTS_UNDERMINING);
    private static final Set<Marker> COLD = EnumSet.of(
            Marker.BLAME, Marker.DISMISSIVE, Marker.GENERALISING, Marker.CARD_ONLY, Marker.RETELLING, Marker.VIOLENCE_PROBE);

    /** How many volleys back, at most, the same words still count as said again. */
    private static final int REMEMBERED = 8;

    /** How many of the role's lines a volley can take something up from. */
    private static final int HEARD = 3;

    /** What a phrase is worth that could have been said to anyone. */
    private static final double ANYONES = 0.7;

    private final RatedTalk talk;
    private final List<Exchange> spoken;
    private final Set<CodedUtterance> stale = new HashSet<>();
    private final Map<Exchange, Boolean> attuned = new HashMap<>();

    Volleys(RatedTalk talk) {
        this.talk = talk;
        this.spoken = talk.spoken();
        var remembered = Math.clamp(spoken.size() / 2 - 1, 1, REMEMBERED);
        for (var index = 0; index < spoken.size(); index++) {
            var exchange = spoken.get(index);
            var lately = spoken.subList(Math.max(0, index - remembered), index).stream()
                    .flatMap(earlier -> earlier.volley().utterances().stream())
                    .map(utterance -> stems(utterance.text()).toList())
                    .collect(Collectors.toSet());
            exchange.volley().utterances().stream()
                    .filter(utterance -> lately.contains(stems(utterance.text()).toList()))
                    .forEach(stale::add);
            attuned.put(exchange, takesUp(exchange, spoken.subList(Math.max(0, index - HEARD + 1), index + 1)));
        }
    }

    private Stream<String> stems(String text) {
        return Stems.words(text, talk.language()).stream().map(Stems.Word::stem);
    }

    private Set<String> content(String text) {
        return Stems.words(text, talk.language()).stream()
                .filter(word -> word.text().length() > 2 && !Stems.isSmall(word.text(), talk.language()))
                .map(Stems.Word::stem)
                .collect(Collectors.toSet());
    }

    private boolean takesUp(Exchange exchange, List<Exchange> heard) {
        var said = heard.stream()
                .map(Exchange::before)
                .filter(Objects::nonNull)
                .flatMap(line -> line.clauses().stream())
                .flatMap(clause -> content(clause.text()).stream())
                .collect(Collectors.toSet());
        return content(exchange.volley().text()).stream()
                .anyMatch(stem -> said.stream().anyMatch(other -> isSame(stem, other)));
    }

    /** The same word, or part of a compound. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.length() > 4 && other.length() > 4 && (one.startsWith(other) || other.startsWith(one));
    }

    double has(Exchange exchange, BehaviourCode... codes) {
        return most(exchange.volley().utterances(), codes);
    }

    /**
     * Such a code in words that were not just used: the same phrase again is no new listening. What takes up nothing and
     * names nothing could have been said to anyone, and is less sure to be what it looks like.
     */
    double fresh(Exchange exchange, BehaviourCode... codes) {
        var fresh = exchange.volley().utterances().stream().filter(one -> !stale.contains(one)).toList();
        var anyones = attuned(exchange) == 0 && exchange.volley().markers().isEmpty();
        return most(fresh, codes) * (anyones ? ANYONES : 1);
    }

    /** Fresh, and not in the same breath as a push. */
    double freely(Exchange exchange, BehaviourCode... codes) {
        return fresh(exchange, codes) * (1 - pushes(exchange));
    }

    /** Such a marker, not in the same breath as a push. */
    double wanted(Exchange exchange, Marker... markers) {
        return marked(exchange, Set.of(markers)) * (1 - pushes(exchange));
    }

    /** Persuades, confronts or coerces. */
    double pushes(Exchange exchange) {
        return Math.max(has(exchange, BehaviourCode.PERS, BehaviourCode.CONF), coerces(exchange));
    }

    double coerces(Exchange exchange) {
        return marked(exchange, COERCIVE);
    }

    double isCold(Exchange exchange) {
        return marked(exchange, COLD);
    }

    /** Takes up something that the role has just said. */
    double attuned(Exchange exchange) {
        return attuned.getOrDefault(exchange, false) ? 1 : 0;
    }

    /** 1 when the role's line before is such talk. */
    static double answers(Exchange exchange, RoleTalkCode... codes) {
        return Arrays.stream(codes).anyMatch(exchange::answers) ? 1 : 0;
    }

    /** Share of the volleys that push, 0 to 1. */
    double poorShare() {
        return spoken.stream().mapToDouble(this::pushes).average().orElse(0);
    }

    private static double most(Collection<CodedUtterance> utterances, BehaviourCode... codes) {
        return utterances.stream()
                .mapToDouble(utterance -> Arrays.stream(codes)
                        .mapToDouble(code -> utterance.distribution().getOrDefault(code, 0.0))
                        .sum())
                .map(chance -> Math.min(1, chance))
                .max()
                .orElse(0);
    }

    private static double marked(Exchange exchange, Set<Marker> markers) {
        return exchange.volley().markers().stream().anyMatch(markers::contains) ? 1 : 0;
    }
}
