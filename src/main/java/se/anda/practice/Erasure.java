package se.anda.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.anda.account.Account;
import se.anda.account.AccountErased;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;

/**
 * Erases talks for good: rows, copies (who keeps one listens to {@link TalkErased}), and soon after the bytes that the
 * database's file still holds of them ({@link FileCompaction}). Exports are streamed and kept nowhere.
 */
@Service
public class Erasure {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AccountService accounts;
    private final AuditLog audit;
    private final FileCompaction compaction;

    Erasure(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AccountService accounts,
            AuditLog audit,
            FileCompaction compaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.accounts = accounts;
        this.audit = audit;
        this.compaction = compaction;
    }

    /** Whether the trainee had such a talk to erase. */
    @Transactional
    public boolean eraseTalk(UUID trainee, UUID practice) {
        var own = jdbc.sql("select id from practice where id = :practice and trainee = :trainee")
                .param("practice", practice)
                .param("trainee", trainee)
                .query(UUID.class)
                .list();
        erase(own);
        own.forEach(talk -> audit.add(username(trainee), "talk.erased", talk.toString()));
        return !own.isEmpty();
    }

    /** How many talks the trainee had. */
    @Transactional
    public int eraseAll(UUID trainee) {
        var all = ofTrainee(trainee);
        erase(all);
        if (!all.isEmpty()) {
            audit.add(username(trainee), "talks.erased", Integer.toString(all.size()));
        }
        return all.size();
    }

    /** The talks in which nothing has been said or done since. */
    int olderThan(Instant since) {
        return jdbc.sql("select count(*) from practice where updated_at < :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Erases them; how many they were. */
    @Transactional
    public int eraseOlderThan(Instant since) {
        var old = jdbc.sql("select id from practice where updated_at < :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        erase(old);
        return old.size();
    }

    @EventListener
    void with(AccountErased erased) {
        erase(ofTrainee(erased.account()));
        compaction.due();
    }

    private List<UUID> ofTrainee(UUID trainee) {
        return jdbc.sql("select id from practice where trainee = :trainee")
                .param("trainee", trainee)
                .query(UUID.class)
                .list();
    }

    private void erase(List<UUID> talks) {
        for (var talk : talks) {
            events.publishEvent(new TalkErased(talk));
            jdbc.sql("delete from practice where id = :talk").param("talk", talk).update();
        }
        if (!talks.isEmpty()) {
            compaction.due();
        }
    }

    private String username(UUID trainee) {
        return accounts.find(trainee).map(Account::username).orElse("-");
    }
}
