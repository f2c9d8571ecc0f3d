package se.anda.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.account.Settings;

/** How long talks are kept: for ever, or so many days after something was last said or done in them. */
@Service
public class Retention {

    public static final int MIN_DAYS = 1;
    public static final int MAX_DAYS = 3650;

    private static final String DAYS = "retention.days";

    private final Settings settings;
    private final Erasure erasure;
    private final AccountService accounts;
    private final AuditLog audit;
    private final Clock clock;

    Retention(Settings settings, Erasure erasure, AccountService accounts, AuditLog audit, Clock clock) {
        this.settings = settings;
        this.erasure = erasure;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty: talks are kept until somebody erases them. */
    public OptionalInt days() {
        return settings.get(DAYS).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** How many talks would be erased now if they were kept for so many days. For administrators. */
    public int wouldErase(int days) {
        accounts.requireAdmin();
        return erasure.olderThan(clock.instant().minus(period(days)));
    }

    /** For administrators. Nothing is erased at once, but when it is time next. */
    public void keepFor(int days) {
        var admin = accounts.requireAdmin();
        period(days);
        settings.set(DAYS, Integer.toString(days));
        audit.add(admin.username(), "retention.set", Integer.toString(days));
    }

    /** For administrators. */
    public void keepForEver() {
        var admin = accounts.requireAdmin();
        settings.remove(DAYS);
        audit.add(admin.username(), "retention.set", "-");
    }

    /** Erases what is past its time; how many talks that was. */
    public int eraseOld() {
        var days = days();
        if (days.isEmpty()) {
            return 0;
        }
        var erased = erasure.eraseOlderThan(clock.instant().minus(period(days.getAsInt())));
        if (erased > 0) {
            audit.add("-", "talks.erased-by-retention", Integer.toString(erased));
        }
        return erased;
    }

    /** Every hour: a program that is not on at night does it too. */
    @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
    void hourly() {
        eraseOld();
    }

    private static Duration period(int days) {
        if (days < MIN_DAYS || days > MAX_DAYS) {
            throw new IllegalArgumentException("days out of " + MIN_DAYS + ".." + MAX_DAYS + ": " + days);
        }
        return Duration.ofDays(days);
    }
}
