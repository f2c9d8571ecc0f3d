package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;

/** What a role remembers of the trainee's own earlier talk. */
class NextContactTest extends PracticeStoreTest {

    private Practice next(UUID who) {
        var outcome = service.start(who, TestContent.NEXT_CONTACT, TraineeRole.SOCIAL_WORKER, Language.SV, SEED);
        return ((StartOutcome.Started) outcome).practice();
    }

    private static int trust(Practice talk) {
        return talk.head().state().role().get(Dimension.TRUST);
    }

    private static Scenario scenario(String id) {
        return TestContent.load().scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Carried carried() {
        return service.carried(trainee, scenario(TestContent.NEXT_CONTACT))
                .orElseThrow();
    }

    @Test
    void withoutAnEarlierTalkTheScenarioSaysHowItWent() {
        assertThat(carried().talk()).isEmpty();
        var talk = next(trainee);
        assertThat(talk.head().state().memories()).containsExactly("nej-togs-emot");
        assertThat(trust(talk)).isEqualTo(52);
    }

    @Test
    void aNoMetWellIsRememberedAndSpokenOf() {
        var first = started();
        say(first, "Hej då.");
        assertThat(found(first).status()).isEqualTo(PracticeStatus.FINISHED);
        assertThat(carried().talk()).contains(first.startedAt());
        var talk = next(trainee);
        assertThat(talk.head().state().memories()).containsExactly("nej-togs-emot");
        assertThat(say(talk, "Hur har veckan varit?").line()).isEqualTo("Sist tjatade du inte. Det märkte jag.");
    }

    @Test
    void blameIsRememberedFromTheFirstWord() {
        var first = started();
        say(first, FakeCoders.BLAME);
        service.finish(trainee, first.id());
        var talk = next(trainee);
        assertThat(talk.head().state().memories()).containsExactly("skuld");
        assertThat(talk.head().line()).isEqualTo("Du igen.");
        assertThat(trust(talk)).isEqualTo(20);
        assertThat(say(talk, "Hur har veckan varit?").line()).startsWith("Den har varit tung.");
    }

    @Test
    void theNewestFinishedTalkCountsAndOneUnderWayOrBrokenOffDoesNot() {
        var blamed = started();
        say(blamed, FakeCoders.BLAME);
        service.finish(trainee, blamed.id());
        clock.turn(java.time.Duration.ofMinutes(5));
        say(started(), "Hej då.");
        clock.turn(java.time.Duration.ofMinutes(5));
        var open = started();
        say(open, FakeCoders.BLAME);
        assertThat(carried().memories()).containsExactly("nej-togs-emot");
        service.abandon(trainee, open.id());
        assertThat(carried().memories()).containsExactly("nej-togs-emot");
    }

    @Test
    void whatOthersHadIsNotRemembered() {
        var first = started();
        say(first, FakeCoders.BLAME);
        service.finish(trainee, first.id());
        assertThat(next(UUID.randomUUID()).head().state().memories()).containsExactly("nej-togs-emot");
    }

    @Test
    void theMemoriesStayWithTheTalkAndItsReplay() {
        var first = started();
        say(first, FakeCoders.BLAME);
        service.finish(trainee, first.id());
        var talk = next(trainee);
        say(talk, "Hur har veckan varit?");
        var again = found(talk);
        assertThat(again.turns()).allSatisfy(turn -> assertThat(turn.state().memories()).containsExactly("skuld"));
        assertThat(new ReplayCheck(FakeCoders.engine()).check(again, service.setting(again))).isEmpty();
    }
}
