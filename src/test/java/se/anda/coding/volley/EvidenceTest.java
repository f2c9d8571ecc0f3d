package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Language;
import se.anda.coding.Span;
import se.anda.coding.TestTalk;
import se.anda.coding.VolleyContext;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Models;
import se.anda.coding.text.Tokens;

/**
 * Whether the words shown as evidence are those that decided: without them the code falls or is less believed, more so than
 * without as many other words of the same utterance.
 */
class EvidenceTest {

    private static final int EVERY = 5;

    /** What is left of the code's probability without its evidence, and without as many other words. */
    private record Left(double before, double withoutEvidence, boolean changed, double withoutOthers) {}

    private static final List<Left> LEFT = new ArrayList<>();

    @BeforeAll
    static void takeWordsAway() {
        var random = new Random(20260101L);
        for (var language : Language.values()) {
            var model = Models.bundled("volley_" + language.tag() + ".weights");
            var number = 0;
            for (var talk : TestTalk.train().talks(language)) {
                for (var volley : talk.volleys()) {
                    var unit = volley.units().getFirst();
                    if (number++ % EVERY == 0) {
                        weigh(unit.span().of(volley.text()), volley.context(talk), model, random);
                    }
                }
            }
        }
    }

    private static void weigh(String text, VolleyContext context, LinearModel model, Random random) {
        var coded = code(text, context, model);
        var words = Tokens.of(text, context.language()).list().stream()
                .map(token -> token.span())
                .distinct()
                .toList();
        var shown = words.stream().filter(word -> isShown(word, coded)).toList();
        var others = new ArrayList<>(words);
        others.removeAll(shown);
        if (shown.isEmpty() || others.size() < shown.size()) {
            return;
        }
        java.util.Collections.shuffle(others, random);
        var without = code(less(text, shown), context, model);
        var other = code(less(text, others.subList(0, shown.size())), context, model);
        LEFT.add(new Left(coded.confidence(), without.distribution().get(coded.code()), without.code() != coded.code(),
                other.distribution().get(coded.code())));
    }

    private static boolean isShown(Span word, CodedUtterance coded) {
        return coded.evidence().stream().anyMatch(span -> span.start() <= word.start() && word.end() <= span.end());
    }

    private static CodedUtterance code(String text, VolleyContext context, LinearModel model) {
        var tokens = Tokens.of(text, context.language());
        return LinearVolleyCoder.code(tokens, List.of(new Span(0, text.length())), model, context)
                .utterances()
                .getFirst();
    }

    private static String less(String text, List<Span> words) {
        var left = new StringBuilder(text);
        for (var word : words) {
            for (var index = word.start(); index < word.end(); index++) {
                left.setCharAt(index, ' ');
            }
        }
        return left.toString();
    }

    @Test
    void everyUtteranceWithWordsShowsWhatDecided() {
        assertThat(LEFT).hasSizeGreaterThan(150);
    }

    @Test
    void withoutItsEvidenceTheDecisionFallsOrIsLessBelieved() {
        var faithful = LEFT.stream().filter(one -> one.changed() || one.withoutEvidence() < one.before()).count();
        assertThat((double) faithful / LEFT.size()).isGreaterThan(0.9);
    }

    @Test
    void theEvidenceWeighsMoreThanAsManyOtherWords() {
        var evidence = LEFT.stream().mapToDouble(one -> one.before() - one.withoutEvidence()).average().orElseThrow();
        var others = LEFT.stream().mapToDouble(one -> one.before() - one.withoutOthers()).average().orElseThrow();
        assertThat(evidence).isGreaterThan(2 * others);
    }
}
