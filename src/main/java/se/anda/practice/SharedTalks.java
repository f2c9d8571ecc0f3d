package se.anda.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of the talks in the database. A talk that was broken off is never among them. */
@Repository
class SharedTalks {

    private final JdbcClient jdbc;

    SharedTalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the trainee shows of an own talk; empty when there is no such talk. */
    Optional<ShareLevel> level(UUID trainee, UUID practice) {
        return jdbc.sql("""
                select case when p.status = 'ABANDONED' then 'NOTHING' else coalesce(s.level, 'NOTHING') end
                from practice p left join sharing s on s.practice_id = p.id
                where p.id = :practice and p.trainee = :trainee
                """)
                .param("practice", practice)
                .param("trainee", trainee)
                .query(String.class)
                .optional()
                .map(ShareLevel::valueOf);
    }

    @Transactional
    public void keep(UUID practice, ShareLevel level, Instant at) {
        jdbc.sql("delete from sharing where practice_id = :practice").param("practice", practice).update();
        if (level != ShareLevel.NOTHING) {
            jdbc.sql("""
                    insert into sharing (practice_id, level, changed_at) values (:practice, :level, :at)
                    on conflict do nothing
                    """)
                    .param("practice", practice)
                    .param("level", level.name())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** What these trainees show, newest first. */
    List<SharedTalk> of(Set<UUID> trainees) {
        if (trainees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select p.*, s.level from practice p join sharing s on s.practice_id = p.id
                where p.trainee in (:trainees) and p.status <> 'ABANDONED' order by p.started_at desc, p.id
                """)
                .param("trainees", trainees)
                .query((row, _) -> new SharedTalk(
                        row.getObject("trainee", UUID.class),
                        ShareLevel.valueOf(row.getString("level")),
                        Practices.summary(row)))
                .list();
    }
}
