package se.anda.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every volley, whatever was said. */
class VolleyContractTest {

    private record Said(String volley, VolleyContext context) {}

    private static final VolleyCoder CODER = Coders.embedded().volleys();

    private static List<Said> corpus() {
        var said = new ArrayList<Said>();
        TestTalk.train().talks().forEach(talk ->
                talk.volleys().forEach(volley -> said.add(new Said(volley.text(), volley.context(talk)))));
        return said;
    }

    private static List<Said> odd() {
        var said = new ArrayList<Said>();
        for (var language : Language.values()) {
            OddVolleys.all().forEach(volley -> said.add(new Said(volley, VolleyContext.bare(language))));
        }
        return said;
    }

    @Test
    void everyVolleyOfTheCorpusKeepsTheContract() {
        assertThat(corpus()).hasSizeGreaterThan(500).allSatisfy(VolleyContractTest::keepsTheContract);
    }

    @Test
    void everyOddVolleyKeepsTheContract() {
        assertThat(odd()).hasSizeGreaterThan(500).allSatisfy(VolleyContractTest::keepsTheContract);
    }

    @Test
    void anOddHistoryIsNoHindrance() {
        var lines = OddVolleys.all().stream().limit(60).map(Line::role).toList();
        for (var language : Language.values()) {
            keepsTheContract(new Said("Hur mår du?", new VolleyContext(language, RoleKind.VICTIM, null, lines)));
        }
    }

    @Test
    void theSameVolleyGetsTheSameCodesAlsoFromManyThreads() {
        var said = corpus();
        var alone = said.stream().map(one -> CODER.code(one.volley(), one.context())).toList();
        var together = said.parallelStream().map(one -> CODER.code(one.volley(), one.context())).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void everyReasonGivenHasItsWordsInBothLanguages() {
        var reasons = new TreeSet<String>();
        corpus().forEach(one -> CODER.code(one.volley(), one.context()).utterances().forEach(utterance ->
                reasons.add(utterance.reason())));
        assertThat(reasons).hasSizeGreaterThan(12);
        for (var locale : List.of(Locale.of("sv"), Locale.of("en"))) {
            assertThat(ResourceBundle.getBundle("se.anda.coding.reasons", locale).keySet()).containsAll(reasons);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003"})
    void blankTextIsSilence(String blank) {
        var coded = CODER.code(blank, VolleyContext.bare(Language.SV));
        assertThat(coded.isSilence()).isTrue();
        assertThat(coded.countedCodes()).isEmpty();
        assertThat(coded.markers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVolleyTooLongIsRefusedWithoutItsWords(Language language) {
        assertThatThrownBy(() -> CODER.code("hemligt ".repeat(501), VolleyContext.bare(language)))
                .isInstanceOf(VolleyTooLongException.class)
                .hasMessageContaining("4008")
                .hasMessageNotContaining("hemligt");
    }

    private static void keepsTheContract(Said said) {
        var coded = CODER.code(said.volley(), said.context());
        assertThat(coded.text()).isEqualTo(said.volley());
        assertThat(coded.isSilence()).isFalse();
        var last = 0;
        for (var utterance : coded.utterances()) {
            var span = utterance.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(said.volley().substring(last, span.start())).isBlank();
            assertThat(utterance.text()).isEqualTo(span.of(said.volley())).isNotBlank();
            last = span.end();
            keepsTheContract(utterance);
        }
        assertThat(said.volley().substring(last).isBlank()).isTrue();
        keepsTheCountingRules(coded);
    }

    private static void keepsTheContract(CodedUtterance utterance) {
        assertThat(utterance.confidence()).isBetween(0.0, 1.0);
        assertThat(utterance.distribution().values()).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(utterance.distribution().values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-6));
        assertThat(utterance.distribution().get(utterance.code())).isCloseTo(utterance.confidence(), within(1e-9));
        assertThat(utterance.reason()).startsWith("coding.reason.");
        var last = utterance.span().start();
        for (var evidence : utterance.evidence()) {
            assertThat(evidence.start()).isGreaterThanOrEqualTo(last);
            assertThat(evidence.end()).isGreaterThan(evidence.start()).isLessThanOrEqualTo(utterance.span().end());
            last = evidence.end();
        }
    }

    private static void keepsTheCountingRules(CodedVolley coded) {
        var codes = EnumSet.noneOf(BehaviourCode.class);
        coded.utterances().forEach(utterance -> codes.add(utterance.code()));
        var counted = coded.countedCodes();
        assertThat(codes).containsAll(counted);
        assertThat(counted.stream().filter(BehaviourCode::isQuestion).count()).isLessThanOrEqualTo(1);
        assertThat(counted.stream().filter(BehaviourCode::isReflection).count()).isLessThanOrEqualTo(1);
        codes.removeAll(counted);
        assertThat(codes).isSubsetOf(BehaviourCode.SR, BehaviourCode.CQ);
    }
}
