package se.anda.coding.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.corpus.Corpus;

/**
 * How far two label the same talks alike; the units are given, so that only the labels differ.
 *
 * @param codes one for each utterance
 * @param markers any number for each utterance
 * @param roleTalk one for each clause
 */
public record Agreement(Tally<BehaviourCode> codes, Tally<Marker> markers, Tally<RoleTalkCode> roleTalk) {

    /**
     * Of the talks that both have labelled.
     *
     * @throws IllegalArgumentException when a talk has other units in the second than in the first
     */
    public static Agreement of(List<Corpus.Talk> first, List<Corpus.Talk> second) {
        var agreement = new Agreement(new Tally<>(), new Tally<>(), new Tally<>());
        Map<String, Corpus.Talk> others =
                second.stream().collect(Collectors.toMap(talk -> name(talk), Function.identity()));
        for (var talk : first) {
            var other = others.get(name(talk));
            if (other != null) {
                agreement.add(talk, other);
            }
        }
        return agreement;
    }

    private static String name(Corpus.Talk talk) {
        return talk.file().substring(talk.file().lastIndexOf('/') + 1);
    }

    private void add(Corpus.Talk one, Corpus.Talk other) {
        var units = one.volleys().stream().flatMap(volley -> volley.units().stream()).toList();
        var otherUnits = other.volleys().stream().flatMap(volley -> volley.units().stream()).toList();
        var clauses = one.roleLines().stream().flatMap(line -> line.clauses().stream()).toList();
        var otherClauses = other.roleLines().stream().flatMap(line -> line.clauses().stream()).toList();
        if (units.size() != otherUnits.size() || clauses.size() != otherClauses.size()) {
            throw new IllegalArgumentException(other.file() + ": other units than in " + one.file());
        }
        for (var index = 0; index < units.size(); index++) {
            codes.add(Set.of(units.get(index).code()), Set.of(otherUnits.get(index).code()));
            markers.add(units.get(index).markers(), otherUnits.get(index).markers());
        }
        for (var index = 0; index < clauses.size(); index++) {
            roleTalk.add(Set.of(clauses.get(index).code()), Set.of(otherClauses.get(index).code()));
        }
    }
}
