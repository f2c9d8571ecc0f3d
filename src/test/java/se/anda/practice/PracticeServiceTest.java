package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

class PracticeServiceTest extends PracticeStoreTest {

    @Test
    void aTalkReadBackIsTheTalkThatWasPlayed() {
        var talk = started();
        var first = say(talk, "Hur har veckan varit?");
        var second = say(talk, "Det låter tungt.");

        var again = found(talk);
        assertThat(again.path()).containsExactly(again.turns().getFirst(), first, second);
        assertThat(again.turns().getFirst()).isEqualTo(talk.head());
        assertThat(again.start()).isEqualTo(talk.start());
    }

    @Test
    void aReplyAnswersTheTurnBeforeIt() {
        var talk = started();
        var turn = say(talk, "Hur har veckan varit?");
        assertThat(turn.parent()).isZero();
        assertThat(turn.number()).isEqualTo(1);
        assertThat(turn.line()).isEqualTo("Den har varit tung.\n*tittar bort* Jag sover inte.");
        assertThat(turn.state().role().trust()).isGreaterThan(talk.head().state().role().trust());
    }

    @Test
    void silenceIsAReply() {
        assertThat(say(started(), "  ").coded().isSilence()).isTrue();
    }

    @Test
    void theSameKeyGivesTheSameTurn() {
        var talk = started();
        var once = service.say(trainee, talk.id(), 0, "k1", "Hur har veckan varit?");
        var twice = service.say(trainee, talk.id(), 0, "k1", "Hur har veckan varit?");
        assertThat(twice).isEqualTo(new SayOutcome.Replied(((SayOutcome.Replied) once).turn(), true));
        assertThat(found(talk).turns()).hasSize(2);
    }

    @Test
    void anotherTabThatWentOnIsTold() {
        var talk = started();
        var turn = say(talk, "Hur mår du?");
        assertThat(service.say(trainee, talk.id(), 0, "late", "Hej"))
                .isEqualTo(new SayOutcome.HeadMoved(turn.id()));
    }

    @Test
    void aVolleyOverTheLimitIsRefusedAndOneAtItIsNot() {
        var talk = started();
        assertThat(service.say(trainee, talk.id(), 0, "k", "a".repeat(4001)))
                .isEqualTo(new SayOutcome.TooLong(4001, 4000));
        assertThat(service.say(trainee, talk.id(), 0, "k", "a".repeat(4000))).isInstanceOf(SayOutcome.Replied.class);
    }

    @Test
    void aKeyMustFit() {
        var talk = started();
        assertThatThrownBy(() -> service.say(trainee, talk.id(), 0, "", "Hej"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service.say(trainee, talk.id(), 0, "k".repeat(65), "Hej"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyReachesWhatIsNotTheirs() {
        var talk = started();
        var other = UUID.randomUUID();
        assertThat(service.find(other, talk.id())).isEmpty();
        assertThat(service.list(other)).isEmpty();
        assertThat(service.say(other, talk.id(), 0, "k", "Hej")).isEqualTo(new SayOutcome.NotFound());
        for (var change : List.of(
                service.rewind(other, talk.id(), 0),
                service.pause(other, talk.id()),
                service.resume(other, talk.id()),
                service.finish(other, talk.id()),
                service.abandon(other, talk.id()))) {
            assertThat(change).isEqualTo(new ChangeOutcome.NotFound());
        }
        assertThat(found(talk).events()).isEqualTo(1);
    }

    @Test
    void aTalkThatComesToItsEndIsFinishedByIt() {
        var talk = started();
        var turn = say(talk, "Hej då");
        assertThat(turn.ended()).isEqualTo("nej");
        assertThat(found(talk).status()).isEqualTo(PracticeStatus.FINISHED);
        assertThat(found(talk).attempt().ending()).isEqualTo("nej");
        assertThat(service.say(trainee, talk.id(), turn.id(), "k", "Vänta"))
                .isEqualTo(new SayOutcome.AlreadyEnded());
    }

    @Test
    void rewindingAnEndedTalkKeepsTheFirstAttemptAndOpensASecond() {
        var talk = started();
        var asked = say(talk, "Hur har veckan varit?");
        say(talk, "Hej då");
        assertThat(service.rewind(trainee, talk.id(), asked.id())).isInstanceOf(ChangeOutcome.Changed.class);
        var other = say(talk, "Du orkade komma hit.");

        var attempts = found(talk).attempts();
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0).turns()).extracting(Turn::id).containsExactly(0, 1, 2);
        assertThat(attempts.get(0).ending()).isEqualTo("nej");
        assertThat(attempts.get(0).finished()).isTrue();
        assertThat(attempts.get(1).turns()).extracting(Turn::id).containsExactly(0, 1, other.id());
        assertThat(attempts.get(1).finished()).isFalse();
        assertThat(attempts.get(1).from()).isEqualTo(asked.id());
    }

    @Test
    void aTurnThatEndedTheTalkCannotBeReturnedTo() {
        var talk = started();
        var end = say(talk, "Hej då");
        assertThat(service.rewind(trainee, talk.id(), end.id()))
                .isEqualTo(new ChangeOutcome.NotPossible(PracticeStatus.FINISHED));
        assertThat(service.rewind(trainee, talk.id(), 99))
                .isEqualTo(new ChangeOutcome.NotPossible(PracticeStatus.FINISHED));
    }

    @Test
    void pausesAreNotCountedAsTimeUsed() {
        var talk = started();
        clock.turn(Duration.ofMinutes(3));
        service.pause(trainee, talk.id());
        clock.turn(Duration.ofHours(2));
        assertThat(service.timeUsed(found(talk))).isEqualTo(Duration.ofMinutes(3));
        say(talk, "Hur mår du?");
        clock.turn(Duration.ofMinutes(4));
        assertThat(service.timeUsed(found(talk))).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void theTimeBetweenAFinishAndARewindIsNotCounted() {
        var talk = started();
        clock.turn(Duration.ofMinutes(2));
        say(talk, "Hej då");
        clock.turn(Duration.ofDays(1));
        service.rewind(trainee, talk.id(), 0);
        clock.turn(Duration.ofMinutes(1));
        assertThat(service.timeUsed(found(talk))).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void sayingSomethingResumesAPausedTalk() {
        var talk = started();
        service.pause(trainee, talk.id());
        say(talk, "Hur mår du?");
        assertThat(found(talk).status()).isEqualTo(PracticeStatus.RUNNING);
    }

    @Test
    void aTalkWithNothingSaidCannotBeFinished() {
        var talk = started();
        assertThat(service.finish(trainee, talk.id()))
                .isEqualTo(new ChangeOutcome.NotPossible(PracticeStatus.RUNNING));
        say(talk, "Hej");
        assertThat(service.finish(trainee, talk.id())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(found(talk).attempt().finished()).isTrue();
    }

    @Test
    void changingTwiceIsChangingOnce() {
        var talk = started();
        say(talk, "Hej");
        service.pause(trainee, talk.id());
        service.pause(trainee, talk.id());
        service.resume(trainee, talk.id());
        service.resume(trainee, talk.id());
        service.rewind(trainee, talk.id(), 1);
        service.finish(trainee, talk.id());
        service.finish(trainee, talk.id());
        service.abandon(trainee, talk.id());
        service.abandon(trainee, talk.id());
        assertThat(found(talk).events()).isEqualTo(6);
    }

    @Test
    void anAbandonedTalkIsOverForGood() {
        var talk = started();
        say(talk, "Hej");
        service.abandon(trainee, talk.id());
        assertThat(service.say(trainee, talk.id(), 1, "k", "Hej igen")).isEqualTo(new SayOutcome.AlreadyEnded());
        var not = new ChangeOutcome.NotPossible(PracticeStatus.ABANDONED);
        assertThat(service.rewind(trainee, talk.id(), 0)).isEqualTo(not);
        assertThat(service.resume(trainee, talk.id())).isEqualTo(not);
        assertThat(service.finish(trainee, talk.id())).isEqualTo(not);
    }

    @Test
    void theListTellsWhereEachTalkIs() {
        var first = started();
        clock.turn(Duration.ofMinutes(1));
        var second = started();
        say(second, "Hur mår du?");
        say(second, "Hej då");
        assertThat(service.list(trainee)).extracting(PracticeSummary::id).containsExactly(second.id(), first.id());
        var summary = service.list(trainee).getFirst();
        assertThat(summary.status()).isEqualTo(PracticeStatus.FINISHED);
        assertThat(summary.replies()).isEqualTo(2);
        assertThat(summary.ending()).isEqualTo("nej");
        assertThat(summary.scenarioId()).isEqualTo(TestContent.SCENARIO);
    }

    @Test
    void whatCannotBePlayedIsNotStarted() {
        assertThat(service.start(trainee, "finns-inte", TraineeRole.SOCIAL_WORKER, Language.SV, SEED))
                .isEqualTo(new StartOutcome.UnknownScenario());
        assertThat(service.start(trainee, TestContent.SCENARIO, TraineeRole.PATROL_OFFICER, Language.SV, SEED))
                .isEqualTo(new StartOutcome.RoleNotOffered());
    }

    @Test
    void aTalkStaysWithTheVersionsItWasStartedWith() {
        var talk = started();
        var pinned = service.pinned(talk);
        assertThat(pinned).extracting(ContentVersion::kind)
                .containsExactly(ContentVersion.Kind.SCENARIO, ContentVersion.Kind.RUBRIC);
        assertThat(pinned.getFirst()).isEqualTo(TestContent.load().scenario(TestContent.SCENARIO).orElseThrow());
        assertThat(service.scenario(talk)).isEqualTo(TestContent.load().scenarios().getFirst());
    }
}
