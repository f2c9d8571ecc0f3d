package se.anda.practice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.account.Role;

/**
 * What of a talk its trainee shows to the course leader: nothing unless chosen, talk by talk, and withdrawable at any
 * time. The audit trail keeps who chose which level when.
 *
 * <p>A leader reads only what is shared, and only of members of an own group. As long as no groups are provided ({@link
 * LedGroups}) that is nobody.
 */
@Service
public class Sharing {

    private final SharedTalks shared;
    private final Practices practices;
    private final AccountService accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final LedGroups groups;

    Sharing(
            SharedTalks shared,
            Practices practices,
            AccountService accounts,
            AuditLog audit,
            Clock clock,
            ObjectProvider<LedGroups> groups) {
        this.shared = shared;
        this.practices = practices;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.groups = groups.getIfAvailable(() -> LedGroups.NONE);
    }

    /** What the trainee shows of an own talk; nothing where the talk is somebody else's. */
    public ShareLevel level(UUID trainee, UUID practice) {
        return shared.level(trainee, practice).orElse(ShareLevel.NOTHING);
    }

    /** The trainee's choice for an own talk; {@link ShareLevel#NOTHING} withdraws. */
    public ShareOutcome share(UUID trainee, UUID practice, ShareLevel level) {
        var talk = practices.find(trainee, practice).orElse(null);
        if (talk == null) {
            return ShareOutcome.NOT_FOUND;
        }
        if (talk.status() == PracticeStatus.ABANDONED && level != ShareLevel.NOTHING) {
            return ShareOutcome.ABANDONED;
        }
        if (level(trainee, practice) != level) {
            shared.keep(practice, level, clock.instant().truncatedTo(ChronoUnit.MICROS));
            var who = accounts.find(trainee).map(Account::username).orElse("-");
            audit.add(who, "talk.shared." + level.name().toLowerCase(Locale.ROOT), practice.toString());
        }
        return ShareOutcome.CHANGED;
    }

    /** What members of the leader's own groups show, newest first. */
    public List<SharedTalk> sharedWith(UUID leader) {
        return shared.of(members(leader));
    }

    /** A talk whose trainee shows this leader what was said in it. */
    public Optional<Practice> talk(UUID leader, UUID practice) {
        return find(leader, practice, ShareLevel.TALK);
    }

    /** A talk to compute figures from. Of what is told to the leader nothing may be a line or a quotation. */
    public Optional<Practice> forFigures(UUID leader, UUID practice) {
        return find(leader, practice, ShareLevel.FIGURES);
    }

    private Optional<Practice> find(UUID leader, UUID practice, ShareLevel least) {
        return sharedWith(leader).stream()
                .filter(one -> one.talk().id().equals(practice) && one.level().compareTo(least) >= 0)
                .findFirst()
                .flatMap(one -> practices.find(one.trainee(), practice));
    }

    private Set<UUID> members(UUID leader) {
        var leads = accounts.find(leader)
                .filter(account -> account.active() && account.role() == Role.COURSE_LEADER)
                .isPresent();
        return leads ? groups.traineesOf(leader) : Set.of();
    }
}
