package se.anda.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Where people are signed in, for themselves and for administrators. No address is kept. */
@Service
public class SessionService {

    /** A sign of life is noted at most this often. */
    private static final Duration SEEN_NOTED_EVERY = Duration.ofMinutes(1);

    private final OpenSessions sessions;
    private final AccountService accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration timeout;

    SessionService(
            OpenSessions sessions,
            AccountService accounts,
            AuditLog audit,
            Clock clock,
            @Value("${server.servlet.session.timeout:60m}") Duration timeout) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Notes a sign-in; the new session's name. */
    UUID begin(UUID account, @Nullable String userAgent) {
        var now = now();
        sessions.forgetBefore(now.minus(timeout));
        var device = Device.of(userAgent);
        var session = new OpenSession(UUID.randomUUID(), account, device.browser(), device.system(), now, now);
        sessions.add(session);
        return session.id();
    }

    /** Whether the session may go on; false once somebody has ended it. Notes that it is alive. */
    boolean goesOn(UUID session) {
        var seen = sessions.seenAt(session);
        if (seen.isPresent() && !seen.get().plus(SEEN_NOTED_EVERY).isAfter(clock.instant())) {
            sessions.seen(session, now());
        }
        return seen.isPresent();
    }

    /** The session has ended by itself: signed out, or too long without a sign of life. */
    void ended(UUID session) {
        sessions.end(session);
    }

    /** The signed-in person's own, the one last seen first. */
    public List<OpenSession> own() {
        var account = accounts.own();
        return alive().stream().filter(session -> session.account().equals(account.id())).toList();
    }

    /** Ends all of the signed-in person's own but one; how many there were. */
    public int endOthers(UUID kept) {
        var account = accounts.own();
        var ended = sessions.endOthers(account.id(), kept);
        if (ended > 0) {
            audit.add(account.username(), "sessions.ended", account.username());
        }
        return ended;
    }

    /** Everybody's, the one last seen first. For administrators. */
    public List<OpenSession> all() {
        accounts.requireAdmin();
        return alive();
    }

    /** Signs somebody out of one browser. For administrators. */
    public void end(UUID account, UUID session) {
        var admin = accounts.requireAdmin();
        if (sessions.end(account, session)) {
            var whose = accounts.find(account).map(Account::username).orElse("-");
            audit.add(admin.username(), "sessions.ended", whose);
        }
    }

    private List<OpenSession> alive() {
        return sessions.since(now().minus(timeout));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
