package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Span;
import se.anda.practice.ReplayCheck.Difference;
import se.anda.practice.ReplayCheck.Part;

class ReplayCheckTest extends PracticeStoreTest {

    private Practice played() {
        var talk = started();
        say(talk, "Hur har veckan varit?");
        say(talk, "Det låter tungt.");
        service.rewind(trainee, talk.id(), 1);
        say(talk, "Vad skulle hjälpa?");
        say(talk, "Hej då");
        return found(talk);
    }

    @Test
    void aKeptTalkPlaysAgainToTheSameCodesStatesAndLines() {
        var talk = played();
        assertThat(talk.turns()).hasSize(5);
        assertThat(new ReplayCheck(FakeCoders.engine()).check(talk, service.setting(talk))).isEmpty();
    }

    @Test
    void aCoderTaughtSinceDiffersInCodesOnly() {
        var talk = played();
        var taught = new DialogueEngine(
                (text, _) -> new CodedVolley(
                        text,
                        List.of(new CodedUtterance(
                                text,
                                new Span(0, text.length()),
                                BehaviourCode.CR,
                                1,
                                java.util.Map.of(),
                                java.util.Set.of(),
                                List.of(),
                                "coding.reason.fake"))),
                FakeCoders.roleTalk(),
                "taught");
        assertThat(new ReplayCheck(taught).check(talk, service.setting(talk)))
                .extracting(Difference::part)
                .containsExactly(Part.CODES, Part.CODES, Part.CODES, Part.CODES);
    }

    @Test
    void aTalkPlayedWithAnotherSeedIsFoundOut() {
        var talk = started();
        var one = talk.start();
        var forged = new PracticeEvent.Started(
                one.trainee(), one.scenario(), one.rubrics(), one.traineeRole(), one.language(), one.seed() + 1, one.opening());
        var practice = Practice.begin(talk.id(), forged, talk.startedAt());
        assertThat(new ReplayCheck(FakeCoders.engine()).check(practice, service.setting(talk)))
                .contains(new Difference(0, Part.STATE));
    }
}
