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

    private static final BehaviourCode[] ADDING = {
        BehaviourCode.OQ, BehaviourCode.CQ, BehaviourCode.SEEK, BehaviourCode.AF, BehaviourCode.EMPH, BehaviourCode.GI
    };

    /** Acts that answer the moment, whatever their words. */
    private static final Set<Marker> RESPONSIVE =
            EnumSet.of(Marker.SUICIDE_CHECK, Marker.CRISIS_RESPONSE, Marker.REPAIR, Marker.HOOK);

    /** Below this chance nothing is held against a volley. */
    private static final double DOUBTFUL = 0.2;

    /** How many volleys back, at most, the same words still count as said again. */
    private static final int REMEMBERED = 8;

    /** How many of the role's lines a volley can take something up from. */
    private static final int HEARD = 3;

    /**
     * What words are worth that take up nothing the role has said, by how many words they have beyond the stock phrases:
     * with none they could have been said to anyone.
     */
    private static final double[] UNCONNECTED = {0.2, 0.45, 0.65};

    /** What they are worth at least when they ask for needs, name a support and the like. */
    private static final double NAMED = 0.7;

    /** What a reflection is worth that gives the role's words back and adds none. */
    private static final double ECHOED = 0.4;

    private final RatedTalk talk;
    private final List<Exchange> spoken;
    private final Set<CodedUtterance> stale = new HashSet<>();
    private final Map<Exchange, Boolean> attuned = new HashMap<>();
    private final Subjects subjects;

    Volleys(RatedTalk talk) {
        this.talk = talk;
        this.subjects = new Subjects(talk.language());
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

    private Set<String> heard(List<Exchange> lately) {
        return lately.stream()
                .map(Exchange::before)
                .filter(Objects::nonNull)
                .flatMap(line -> line.clauses().stream())
                .flatMap(clause -> subjects.words(clause.text()).stream())
                .collect(Collectors.toSet());
    }

    private boolean takesUp(Exchange exchange, List<Exchange> lately) {
        var words = subjects.words(exchange.volley().text());
        return exchange.volley().markers().stream().anyMatch(RESPONSIVE::contains)
                || subjects.meet(words, heard(lately))
                || subjects.areAlike(words, heard(List.of(exchange)));
    }

    double has(Exchange exchange, BehaviourCode... codes) {
        return most(exchange.volley().utterances(), codes);
    }

    /**
     * Such a code in words that were not just used: the same phrase again is no new listening. Words that take up nothing
     * the role has said, and words that only give the role's own back, are less sure to be what they look like.
     */
    double fresh(Exchange exchange, BehaviourCode... codes) {
        var fresh = exchange.volley().utterances().stream().filter(one -> !stale.contains(one)).toList();
        return most(fresh, codes) * worth(exchange);
    }

    private double worth(Exchange exchange) {
        if (attuned(exchange) > 0) {
            return echoes(exchange) == 0 ? 1 : ECHOED;
        }
        var general = UNCONNECTED[Math.min(UNCONNECTED.length - 1, subjects.words(exchange.volley().text()).size())];
        return exchange.volley().markers().isEmpty() ? general : Math.max(general, NAMED);
    }

    /** Gives the role's words back, adds none and asks nothing. */
    double echoes(Exchange exchange) {
        var words = subjects.words(exchange.volley().text());
        return !words.isEmpty() && heard(List.of(exchange)).containsAll(words) && has(exchange, ADDING) < 0.5 ? 1 : 0;
    }

    /** Answers a question of the role: takes up something of it, or gives information. */
    double heeds(Exchange exchange) {
        return Math.max(attuned(exchange), has(exchange, BehaviourCode.GI, BehaviourCode.PWP));
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
        return Math.max(does(exchange, BehaviourCode.PERS, BehaviourCode.CONF), coerces(exchange));
    }

    /** As {@link #has}, the benefit of the doubt given (coding manual, rule 10): for poor practice. */
    double does(Exchange exchange, BehaviourCode... codes) {
        var chance = has(exchange, codes);
        return chance < DOUBTFUL ? 0 : chance;
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
