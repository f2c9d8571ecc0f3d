package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.PracticeEvent.Abandoned;
import se.anda.practice.PracticeEvent.Finished;
import se.anda.practice.PracticeEvent.Paused;
import se.anda.practice.PracticeEvent.Resumed;
import se.anda.practice.PracticeEvent.Rewound;
import se.anda.practice.PracticeEvent.Said;

class PracticeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final TalkEngine engine = FakeCoders.engine();
    private final CatalogueContent content = TestContent.load();
    private final ContentVersion version = content.scenario(TestContent.SCENARIO).orElseThrow();
    private final TalkEngine.Setting setting =
            new TalkEngine.Setting(content.read(version), Language.SV, TraineeRole.SOCIAL_WORKER);

    private Practice begun() {
        var started = new PracticeEvent.Started(
                UUID.randomUUID(),
                version.ref(),
                List.of(),
                setting.traineeRole(),
                setting.language(),
                3,
                engine.open(setting, 3));
        return Practice.begin(UUID.randomUUID(), started, NOON);
    }

    private Said said(Practice practice, String key, String volley) {
        var state = practice.head().state();
        var coded = engine.code(setting, state, volley);
        return new Said(practice.head().id(), key, coded, "fake", engine.reply(setting, state, coded));
    }

    private Practice say(Practice practice, String volley) {
        return practice.after(said(practice, "k" + practice.events(), volley), NOON);
    }

    @Test
    void aRewindThatLedNowhereIsNoAttempt() {
        var talk = say(say(begun(), "Ett?"), "Två?");
        talk = talk.after(new Rewound(0), NOON).after(new Rewound(1), NOON);
        talk = say(talk, "Tre?");
        assertThat(talk.attempts()).extracting(Attempt::head).containsExactly(2, 3);
    }

    @Test
    void goingOnWithTheFirstAttemptMakesAnotherOne() {
        var talk = say(say(begun(), "Ett?"), "Två?");
        talk = say(talk.after(new Rewound(1), NOON), "Annat?");
        talk = say(talk.after(new Rewound(2), NOON), "Vidare?");
        assertThat(talk.attempts())
                .extracting(attempt -> attempt.turns().stream().map(Turn::id).toList())
                .containsExactly(List.of(0, 1, 2), List.of(0, 1, 3), List.of(0, 1, 2, 4));
    }

    @Test
    void aTurnSaysHowManyRepliesLedToIt() {
        var talk = say(say(begun(), "Ett?"), "Två?");
        talk = say(talk.after(new Rewound(0), NOON), "Annat?");
        assertThat(talk.turns()).extracting(Turn::number).containsExactly(0, 1, 2, 1);
    }

    @Test
    void theLogIsRefusedWhenItDoesNotBeginWithAStart() {
        assertThatThrownBy(() -> Practice.of(UUID.randomUUID(), List.of(new LoggedEvent(1, NOON, new Paused()))))
                .isInstanceOf(IllegalStateException.class);
    }

    static Stream<List<PracticeEvent>> impossible() {
        return Stream.of(
                List.of(new Resumed()),
                List.of(new Paused(), new Paused()),
                List.of(new Finished(null)),
                List.of(new Rewound(7)),
                List.of(new Abandoned(), new Abandoned()),
                List.of(new Abandoned(), new Rewound(0)),
                List.of(new Abandoned(), new Finished(null)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotFollowThrows(List<PracticeEvent> events) {
        var talk = begun();
        for (var event : events.subList(0, events.size() - 1)) {
            talk = talk.after(event, NOON);
        }
        var last = talk;
        assertThatThrownBy(() -> last.after(events.getLast(), NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReplyToAnotherTurnThanTheHeadOrWithAUsedKeyThrows() {
        var talk = begun();
        var early = said(talk, "k", "Ett?");
        var later = talk.after(early, NOON);
        assertThatThrownBy(() -> later.after(said(talk, "other", "Två?"), NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> later.after(said(later, "k", "Två?"), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    static Stream<PracticeEvent> simple() {
        return Stream.of(
                new Rewound(3), new Paused(), new Resumed(), new Finished(null), new Finished("nej"), new Abandoned());
    }

    @ParameterizedTest
    @MethodSource("simple")
    void anEventComesBackFromItsJson(PracticeEvent event) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event))).isEqualTo(event);
    }

    @Test
    void aStartAndAReplyComeBackFromTheirJson() {
        var talk = begun();
        assertThat(EventJson.read("started", EventJson.write(talk.start()))).isEqualTo(talk.start());
        var said = said(talk, "k", "Hur har veckan varit?");
        assertThat(EventJson.read("said", EventJson.write(said))).isEqualTo(said);
        assertThat(EventJson.write(said)).contains("\"life-situation\"", "\"parent\":0", "\"utterances\"");
    }

    @Test
    void noTextOfATraineeIsInWhatIsPrinted() {
        var talk = begun();
        var said = said(talk, "k", "hemlighet?");
        var next = talk.after(said, NOON);
        assertThat(said + "" + next + next.head() + next.attempt() + new ReplyEvent.Coded(said.volley())
                        + new ReplyEvent.Done(next.head()) + new SayOutcome.Replied(next.head(), false)
                        + new ChangeOutcome.Changed(next) + new LoggedEvent(2, NOON, said))
                .doesNotContain("hemlighet");
    }
}
