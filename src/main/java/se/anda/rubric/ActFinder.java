package se.anda.rubric;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.rubric.RatedTalk.Exchange;
import se.anda.rubric.Rubric.Act;

/** Finds the acts of a rubric in a talk. */
final class ActFinder {

    private static final Set<BehaviourCode> GIVES_CHOICE = Set.of(BehaviourCode.SEEK, BehaviourCode.EMPH);

    /** The place of an utterance in the talk. */
    private record Place(int turn, int start) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return turn == other.turn ? Integer.compare(start, other.start) : Integer.compare(turn, other.turn);
        }
    }

    private final Map<Marker, Place> first = new EnumMap<>(Marker.class);
    private final Set<Integer> permitted = new HashSet<>();

    ActFinder(RatedTalk talk) {
        var choiceBefore = false;
        for (var exchange : talk.exchanges()) {
            var choice = exchange.volley().utterances().stream()
                    .anyMatch(utterance -> GIVES_CHOICE.contains(utterance.code()));
            if (choice || choiceBefore || exchange.answersQuestion()) {
                permitted.add(exchange.turn());
            }
            choiceBefore = choice;
            for (var utterance : exchange.volley().utterances()) {
                var place = place(utterance, exchange);
                utterance.markers().forEach(marker -> first.putIfAbsent(marker, place));
            }
        }
    }

    /** Those of the acts that an utterance does. */
    List<Act> done(List<Act> acts, CodedUtterance utterance, Exchange exchange) {
        return acts.stream().filter(act -> isDone(act, utterance, exchange)).toList();
    }

    private boolean isDone(Act act, CodedUtterance utterance, Exchange exchange) {
        return fits(act.code(), List.of(utterance.code()))
                && fits(act.marker(), utterance.markers())
                && (act.answers().isEmpty() || act.answers().stream().anyMatch(exchange::answers))
                && (act.followedBy().isEmpty() || act.followedBy().stream().anyMatch(exchange::isFollowedBy))
                && (act.turn() == null || act.turn().holds(exchange.turn()))
                && isAhead(act.aheadOf(), place(utterance, exchange))
                && (act.withPermission() == null || act.withPermission() == permitted.contains(exchange.turn()));
    }

    private boolean isAhead(List<Marker> markers, Place place) {
        return markers.stream().allMatch(marker -> {
            var reached = first.get(marker);
            return reached == null || place.compareTo(reached) < 0;
        });
    }

    private static Place place(CodedUtterance utterance, Exchange exchange) {
        return new Place(exchange.turn(), utterance.span().start());
    }

    private static boolean fits(Collection<?> asked, Collection<?> seen) {
        return asked.isEmpty() || !Collections.disjoint(asked, seen);
    }
}
