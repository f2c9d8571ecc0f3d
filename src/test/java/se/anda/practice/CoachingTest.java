package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachingTest extends PracticeStoreTest {

    private Coaching coaching;

    @BeforeEach
    void makeCoaching() {
        coaching = new Coaching(jdbc);
    }

    @Test
    void theCoachIsOffUntilTurnedOn() {
        var talk = started();
        assertThat(coaching.isOn(trainee, talk.id())).isFalse();
        coaching.set(trainee, talk.id(), true);
        assertThat(coaching.isOn(trainee, talk.id())).isTrue();
        say(talk, "Hej");
        assertThat(coaching.isOn(trainee, talk.id())).isTrue();
        coaching.set(trainee, talk.id(), false);
        assertThat(coaching.isOn(trainee, talk.id())).isFalse();
    }

    @Test
    void nobodyTurnsOnTheCoachOfSomebodyElsesTalk() {
        var talk = started();
        var other = UUID.randomUUID();
        coaching.set(other, talk.id(), true);
        assertThat(coaching.isOn(trainee, talk.id())).isFalse();
        coaching.set(trainee, talk.id(), true);
        assertThat(coaching.isOn(other, talk.id())).isFalse();
    }

    @Test
    void theCoachIsSuggestedForTheFirstTwoTalksOfAScenario() {
        assertThat(Coaching.suggested(service.list(trainee), TestContent.SCENARIO)).isTrue();
        service.abandon(trainee, started().id());
        started();
        assertThat(Coaching.suggested(service.list(trainee), TestContent.SCENARIO)).isTrue();
        started();
        assertThat(Coaching.suggested(service.list(trainee), TestContent.SCENARIO)).isFalse();
        assertThat(Coaching.suggested(service.list(trainee), "another")).isTrue();
    }
}
