package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.anda.practice.HandClock;

class SignInThrottleTest {

    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private void fail(String username, String address, int times) {
        for (var time = 0; time < times; time++) {
            throttle.failed(username, address);
        }
    }

    @Test
    void theFifthWrongPasswordFromOnePlaceBlocksThatPlaceOnly() {
        fail("kim", "a", 4);
        assertThat(throttle.isBlocked("kim", "a")).isFalse();
        fail("kim", "a", 1);
        assertThat(throttle.isBlocked("kim", "a")).isTrue();
        assertThat(throttle.isBlocked("kim", "b")).isFalse();
        assertThat(throttle.isBlocked("ada", "a")).isFalse();
    }

    @Test
    void thirtyFromAnywhereBlockTheUsername() {
        for (var place = 0; place < 10; place++) {
            fail("kim", "place " + place, 3);
        }
        assertThat(throttle.isBlocked("kim", "elsewhere")).isTrue();
    }

    @Test
    void theWaitIsAQuarterFromTheFirst() {
        fail("kim", "a", 1);
        clock.turn(Duration.ofMinutes(10));
        fail("kim", "a", 4);
        clock.turn(Duration.ofMinutes(5).minusNanos(1));
        assertThat(throttle.isBlocked("kim", "a")).isTrue();
        clock.turn(Duration.ofNanos(1));
        assertThat(throttle.isBlocked("kim", "a")).isFalse();
    }

    @Test
    void aRightPasswordClearsTheCount() {
        fail("kim", "a", 4);
        throttle.succeeded("kim", "a");
        fail("kim", "a", 4);
        assertThat(throttle.isBlocked("kim", "a")).isFalse();
    }

    @Test
    void aFloodOfUsernamesIsForgottenFromTheOldest() {
        fail("kim", "a", 5);
        for (var other = 0; other < 5_000; other++) {
            fail("made up " + other, "a", 1);
        }
        assertThat(throttle.isBlocked("kim", "a")).isFalse();
    }
}
