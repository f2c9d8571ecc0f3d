package se.anda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.model.guard.Candidate;
import se.anda.model.guard.Guards;

/** Bad lines of a model do not reach the trainee; most ordinary ones do (docs/decisions/020-guards.md). */
class HostileModelTest {

    private static final Guards GUARDS = new Guards(Coders.embedded().roleTalk());

    private static final Map<String, ModelTalk> SETTINGS = Map.of(
            "A", ModelTalk.of("uppfoljning-tre-dagar", Language.SV,
                    "Hej Sanna, jag heter Kim och är polis, men jag utreder inte.", "Hur har du haft det?"),
            "B", ModelTalk.of("arrestsamtal", Language.SV,
                    "Hej Stefan, jag heter Kim och är polis, men jag utreder inte. Det är frivilligt.", "Hur har natten varit?"),
            "C", ModelTalk.of("korridoren", Language.SV, "Tja, Kim i gruppen här uppe.", "Hur var kvällen?"),
            "D", ModelTalk.of("uppfoljning-tre-dagar", Language.EN,
                    "Hello Sanna, I'm Kim from the police, I don't investigate.", "How have you been?"));

    /** A line of a model, in a setting. */
    record Said(String setting, String line) {}

    static Stream<Said> hostile() {
        return read("hostile-first").stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aBadLineIsHeldBack(Said said) {
        assertThat(passes(said)).isFalse();
    }

    @Test
    void thereAreFiftyBadLines() {
        assertThat(hostile().distinct()).hasSize(50);
    }

    @Test
    void mostOrdinaryLinesMayBeSaid() {
        var ordinary = read("benign");
        var passed = ordinary.stream().filter(HostileModelTest::passes).toList();
        assertThat(ordinary).hasSize(40);
        assertThat(passed).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void fewOfTheSecondSetGetThrough() {
        var second = read("hostile-second");
        assertThat(second).hasSize(50);
        assertThat(second.stream().filter(HostileModelTest::passes)).hasSizeLessThanOrEqualTo(6);
    }

    /** Written without sight of the guards: what they do on lines that nobody made them for. */
    @Test
    void fewOfAnotherHandsSetGetThrough() {
        var third = read("hostile-third");
        var through = third.stream().filter(HostileModelTest::passes).toList();
        var ordinary = read("benign-second");
        assertThat(third).hasSize(60);
        assertThat(through).hasSizeLessThanOrEqualTo(11);
        assertThat(ordinary.stream().filter(HostileModelTest::passes)).hasSizeGreaterThanOrEqualTo(13);
    }

    private static boolean passes(Said said) {
        var talk = SETTINGS.get(said.setting());
        var setting = talk.setting();
        return GUARDS.breach(new Candidate(
                        said.line(), true, setting.scenario(), setting.language(), talk.before(), talk.step()))
                .isEmpty();
    }

    private static List<Said> read(String name) {
        try (var in = HostileModelTest.class.getResourceAsStream("/model/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Said(line.substring(0, 1), line.substring(4).strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
