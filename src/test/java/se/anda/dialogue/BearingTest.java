package se.anda.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.dialogue.Bearing.Gaze;
import se.anda.dialogue.Bearing.Posture;

class BearingTest {

    @ParameterizedTest
    @CsvSource({
        "50, 10, 30, GLANCING, STILL",
        "80, 10, 20, MEETING, EASY",
        "80, 10, 50, MEETING, STILL",
        "20, 10, 30, DOWN, STILL",
        "50, 10, 60, DOWN, TENSE",
        "80, 60, 90, AWAY, TURNED",
    })
    void whatIsSeenFollowsTheState(int trust, int discord, int distress, Gaze gaze, Posture posture) {
        assertThat(Bearing.of(new RoleState(trust, null, discord, distress))).isEqualTo(new Bearing(gaze, posture));
    }
}
