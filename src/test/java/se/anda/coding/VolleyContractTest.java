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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every volley, whatever was said. */
class VolleyContractTest {

    private record Said(String volley, VolleyContext context) {}

    private static final VolleyCoder CODER = Coders.embedded().volleys();
    private static final List<Said> CORPUS = new ArrayList<>();
    private static List<CodedVolley> coded = List.of();

    @BeforeAll
    static void codeTheCorpus() {
        TestTalk.train().talks().forEach(talk ->
                talk.volleys().forEach(volley -> CORPUS.add(new Said(volley.text(), volley.context(talk)))));
        coded = CORPUS.stream().map(one -> CODER.code(one.volley(), one.context())).toList();
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
        assertThat(coded).hasSizeGreaterThan(500);
        for (var index = 0; index < coded.size(); index++) {
            keepsTheContract(CORPUS.get(index).volley(), coded.get(index));
        }
    }

    @Test
    void everyOddVolleyKeepsTheContract() {
        assertThat(odd()).hasSizeGreaterThan(500);
        odd().forEach(one -> keepsTheContract(one.volley(), CODER.code(one.volley(), one.context())));
    }

    @Test
    void anOddHistoryIsNoHindrance() {
        var lines = OddVolleys.all().stream().limit(60).map(Line::role).toList();
        for (var language : Language.values()) {
            var context = new VolleyContext(language, RoleKind.VICTIM, null, lines);
            keepsTheContract("Hur mår du?", CODER.code("Hur mår du?", context));
        }
    }

    @Test
    void theSameVolleyGetsTheSameCodesAlsoFromManyThreads() {
        var together = CORPUS.parallelStream().map(one -> CODER.code(one.volley(), one.context())).toList();
        assertThat(together.equals(coded)).isTrue();
    }

    @Test
    void everyReasonGivenHasItsWordsInBothLanguages() {
        var reasons = new TreeSet<String>();
        coded.forEach(volley -> volley.utterances().forEach(utterance -> reasons.add(utterance.reason())));
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

    private static void keepsTheContract(String said, CodedVolley coded) {
        assertThat(coded.text()).isEqualTo(said);
        assertThat(coded.isSilence()).isFalse();
        var last = 0;
        for (var utterance : coded.utterances()) {
            var span = utterance.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(said.substring(last, span.start())).isBlank();
            assertThat(utterance.text()).isEqualTo(span.of(said)).isNotBlank();
            last = span.end();
            keepsTheContract(utterance);
        }
        assertThat(said.substring(last).isBlank()).isTrue();
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
