package se.anda.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: five wrong ones for a username from one address within a quarter of an hour, or
 * thirty from anywhere, and the next must wait until the quarter has passed since the first. Two limits, so that a
 * stranger cannot lock a colleague out with five tries. Kept in memory, per instance, and bounded: a flood of made-up
 * usernames pushes out the oldest.
 */
@Component
class SignInThrottle {

    static final int TRIES_FROM_ONE_PLACE = 5;
    static final int TRIES = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final LinkedHashMap<Key, Failures> failures = new LinkedHashMap<>();

    /** @param address empty: all addresses together */
    private record Key(String username, String address) {}

    private record Failures(Instant since, int count) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isBlocked(String username, String address) {
        return count(new Key(username, address)) >= TRIES_FROM_ONE_PLACE || count(new Key(username, "")) >= TRIES;
    }

    synchronized void failed(String username, String address) {
        add(new Key(username, address));
        add(new Key(username, ""));
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(new Key(username, address));
        failures.remove(new Key(username, ""));
    }

    private void add(Key key) {
        var failed = current(key);
        failures.put(
                key,
                failed == null ? new Failures(clock.instant(), 1) : new Failures(failed.since(), failed.count() + 1));
        if (failures.size() > MOST) {
            failures.pollFirstEntry();
        }
    }

    private int count(Key key) {
        var failed = current(key);
        return failed == null ? 0 : failed.count();
    }

    private @Nullable Failures current(Key key) {
        var failed = failures.get(key);
        if (failed != null && !failed.since().plus(WINDOW).isAfter(clock.instant())) {
            failures.remove(key);
            return null;
        }
        return failed;
    }
}
