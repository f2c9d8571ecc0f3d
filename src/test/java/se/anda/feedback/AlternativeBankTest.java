package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.feedback.AlternativeBank.Entry;

class AlternativeBankTest {

    private static final AlternativeBank BANK = AlternativeBank.bundled();

    static Stream<Entry> entries() {
        return BANK.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyReplyIsInBothLanguagesWithTheSameSubject(Entry entry) {
        assertThat(entry.says().en()).isNotBlank();
        assertThat(entry.says().sv().contains("{")).isEqualTo(entry.says().en().contains("{"));
        assertThat(entry.says().sv().replace("{ämne}", "").replace("{Ämne}", "")).doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theCoderReadsNoReplyAsPersuasionOrConfrontation(Entry entry) {
        var role = entry.with().isEmpty() ? RoleKind.VICTIM : entry.with().getFirst();
        for (var language : Language.values()) {
            var subject = language == Language.SV ? "katten" : "the cat";
            var context = new VolleyContext(
                    language, role, TraineeRole.SOCIAL_WORKER, List.of(Line.role(subject + ".")));
            var line = entry.says().in(language).replace("{ämne}", subject).replace("{Ämne}", subject);
            assertThat(Coders.embedded().volleys().code(line, context).utterances())
                    .as(line)
                    .noneMatch(utterance -> utterance.code().isNonAdherent());
        }
    }

    @Test
    void thereIsAReplyForEverySituationAndEveryRole() {
        for (var kind : List.of(RoleKind.VICTIM, RoleKind.SUSPECT, RoleKind.OFFICER, RoleKind.COLLEAGUE)) {
            for (var role : List.of("distress", "minimising", "ST", "DISC", "CT", "N")) {
                assertThat(BANK.fitting(new Situation(List.of(role), List.of("other")), kind)).isNotEmpty();
            }
        }
    }

    @Test
    void whatMustNotBeToldComesBeforeAllElse() {
        var situation = new Situation(List.of("DISC"), List.of("disclose", "push"));
        assertThat(BANK.fitting(situation, RoleKind.SUSPECT).getFirst().sv()).startsWith("Om henne kan jag inte");
    }
}
