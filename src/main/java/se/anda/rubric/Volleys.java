package se.anda.rubric;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.coding.Stems;
import se.anda.rubric.RatedTalk.Exchange;

/** What can be seen in the volleys of a talk, as the global ratings look at them. */
final class Volleys {

    private static final Set<Marker> COERCIVE =
            EnumSet.of(Marker.ULTIMATUM, Marker.PRESSURE, Marker.BLAME, Marker.FALSE_CHOICE, Marker.RIGHTS_UNDERMINING);
    private static final Set<Marker> COLD = EnumSet.of(
            Marker.BLAME, Marker.DISMISSIVE, Marker.GENERALISING, Marker.CARD_ONLY, Marker.RETELLING, Marker.VIOLENCE_PROBE);

    /** How many volleys back the same words still count as said again. */
    private static final int REMEMBERED = 3;

    private final RatedTalk talk;
    private final Set<CodedUtterance> stale = new HashSet<>();

    Volleys(RatedTalk talk) {
        this.talk = talk;
        var spoken = talk.spoken();
        for (var index = 0; index < spoken.size(); index++) {
            var lately = spoken.subList(Math.max(0, index - REMEMBERED), index).stream()
                    .flatMap(exchange -> exchange.volley().utterances().stream())
                    .map(this::words)
                    .collect(Collectors.toSet());
            spoken.get(index).volley().utterances().stream()
                    .filter(utterance -> lately.contains(words(utterance)))
                    .forEach(stale::add);
        }
    }

    private List<String> words(CodedUtterance utterance) {
        return Stems.words(utterance.text(), talk.language()).stream()
                .map(Stems.Word::stem)
                .toList();
    }

    boolean has(Exchange exchange, BehaviourCode... codes) {
        return utterances(exchange).anyMatch(utterance -> Arrays.asList(codes).contains(utterance.code()));
    }

    /** Such a code in words that were not just used: the same phrase again is no new listening. */
    boolean fresh(Exchange exchange, BehaviourCode... codes) {
        return utterances(exchange)
                .anyMatch(utterance -> Arrays.asList(codes).contains(utterance.code()) && !stale.contains(utterance));
    }

    /** Fresh, and with no push in the same volley. */
    boolean freely(Exchange exchange, BehaviourCode... codes) {
        return !pushes(exchange) && fresh(exchange, codes);
    }

    /** Such a marker, with no push in the same volley. */
    boolean wanted(Exchange exchange, Marker... markers) {
        return !pushes(exchange) && marked(exchange, Set.of(markers));
    }

    /** Persuades, confronts or coerces. */
    boolean pushes(Exchange exchange) {
        return has(exchange, BehaviourCode.PERS, BehaviourCode.CONF) || coerces(exchange);
    }

    boolean coerces(Exchange exchange) {
        return marked(exchange, COERCIVE);
    }

    boolean isCold(Exchange exchange) {
        return marked(exchange, COLD);
    }

    /** Share of the volleys that push, 0 to 1. */
    double poorShare() {
        var spoken = talk.spoken();
        return spoken.isEmpty() ? 0 : (double) spoken.stream().filter(this::pushes).count() / spoken.size();
    }

    private static boolean marked(Exchange exchange, Set<Marker> markers) {
        return exchange.volley().markers().stream().anyMatch(markers::contains);
    }

    private static Stream<CodedUtterance> utterances(Exchange exchange) {
        return exchange.volley().utterances().stream();
    }
}
