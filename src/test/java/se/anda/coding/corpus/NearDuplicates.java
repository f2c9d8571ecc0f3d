package se.anda.coding.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.anda.coding.Stems;

/**
 * Volleys of one part of the corpus that say nearly the same, word for word, as one of another part: at least four fifths
 * of their word pairs are shared. Volleys of fewer than six words ("Hej, kom in.") are anybody's and are let be.
 */
final class NearDuplicates {

    private static final int FEWEST_WORDS = 6;
    private static final double SHARED = 0.8;

    /** Two places that say nearly the same. */
    record Pair(String train, String test) {}

    private record Said(String place, Set<String> pairs) {}

    private NearDuplicates() {}

    static List<Pair> between(Corpus train, Corpus test) {
        var byPair = new HashMap<String, List<Said>>();
        said(train).forEach(one -> one.pairs().forEach(pair ->
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(one)));
        var found = new ArrayList<Pair>();
        for (var one : said(test)) {
            var shared = new HashMap<Said, Integer>();
            one.pairs().forEach(pair -> byPair.getOrDefault(pair, List.of()).forEach(other ->
                    shared.merge(other, 1, Integer::sum)));
            for (Map.Entry<Said, Integer> other : shared.entrySet()) {
                var all = one.pairs().size() + other.getKey().pairs().size() - other.getValue();
                if (other.getValue() >= SHARED * all) {
                    found.add(new Pair(other.getKey().place(), one.place()));
                }
            }
        }
        return found;
    }

    private static List<Said> said(Corpus corpus) {
        var said = new ArrayList<Said>();
        for (var talk : corpus.talks()) {
            for (var volley : talk.volleys()) {
                var words = Stems.words(volley.text(), talk.language());
                var pairs = new HashSet<String>();
                for (var index = 1; index < words.size(); index++) {
                    pairs.add(words.get(index - 1).text() + " " + words.get(index).text());
                }
                if (words.size() >= FEWEST_WORDS) {
                    said.add(new Said(talk.file() + ":" + volley.line(), pairs));
                }
            }
        }
        return said;
    }
}
