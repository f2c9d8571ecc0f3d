package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.anda.practice.ContentVersion;

/** The drafts in the database, each with the texts it had lately. */
@Repository
public class Drafts {

    /** Texts kept to go back to, per draft. */
    static final int STEPS = 30;

    private static final String SELECT = """
            select d.*, a.display_name as author_name, c.display_name as changed_name
            from draft d left join account a on a.id = d.author left join account c on c.id = d.changed_by
            """;

    private final JdbcClient jdbc;

    public Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Draft> all() {
        return jdbc.sql(SELECT + " order by d.changed_at desc, d.id").query((row, _) -> draft(row)).list();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + " where d.id = :id").param("id", id).query((row, _) -> draft(row)).optional();
    }

    /** @param author null from the shell */
    @Transactional
    public UUID add(ContentVersion.Kind kind, DraftLabel label, @Nullable UUID author, Instant at, String source) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into draft (id, kind, content_id, title, status, author, changed_by, created_at, changed_at, version, source)
                values (:id, :kind, :contentId, :title, 'DRAFT', :author, :author, :at, :at, 1, :source)
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("contentId", label.id())
                .param("title", label.title())
                .param("author", author)
                .param("at", utc(at))
                .param("source", source)
                .update();
        step(id, 1, at, source);
        return id;
    }

    /** Saves over version {@code from} and no other; whether it was that one. */
    @Transactional
    public boolean save(UUID id, int from, DraftLabel label, UUID by, Instant at, String source) {
        var saved = jdbc.sql("""
                update draft set content_id = :contentId, title = :title, status = 'DRAFT', changed_by = :by, changed_at = :at,
                                 version = version + 1, source = :source
                where id = :id and version = :from
                """)
                .param("id", id)
                .param("from", from)
                .param("contentId", label.id())
                .param("title", label.title())
                .param("by", by)
                .param("at", utc(at))
                .param("source", source)
                .update() == 1;
        if (saved) {
            step(id, from + 1, at, source);
        }
        return saved;
    }

    /** The text before the draft's own, of those that are kept. */
    Optional<String> before(UUID id, int version) {
        return jdbc.sql("select source from draft_step where draft_id = :id and version < :version order by version desc limit 1")
                .param("id", id)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    void status(UUID id, Draft.Status status) {
        jdbc.sql("update draft set status = :status where id = :id")
                .param("id", id)
                .param("status", status.name())
                .update();
    }

    /** The text of every draft and of everything published. */
    public Set<String> knownSources() {
        return new HashSet<>(jdbc.sql("select source from draft union all select source from published_content")
                .query(String.class)
                .list());
    }

    int played(String scenario) {
        return jdbc.sql("select count(*) from practice where scenario_id = :id")
                .param("id", scenario)
                .query(Integer.class)
                .single();
    }

    private void step(UUID id, int version, Instant at, String source) {
        jdbc.sql("insert into draft_step (draft_id, version, saved_at, source) values (:id, :version, :at, :source)")
                .param("id", id)
                .param("version", version)
                .param("at", utc(at))
                .param("source", source)
                .update();
        jdbc.sql("delete from draft_step where draft_id = :id and version <= :old")
                .param("id", id)
                .param("old", version - STEPS)
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                ContentVersion.Kind.valueOf(row.getString("kind")),
                row.getString("content_id"),
                row.getString("title"),
                Draft.Status.valueOf(row.getString("status")),
                row.getObject("author", UUID.class),
                orEmpty(row.getString("author_name")),
                orEmpty(row.getString("changed_name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getString("source"));
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
