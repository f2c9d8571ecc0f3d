package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.anda.content.ContentFolder;
import se.anda.practice.ContentVersion;
import se.anda.practice.PublishedContent;
import se.anda.scenario.DatedFacts.DatedFact;

/** What was published in the app. Rows are added only. */
@Repository
public class PublishedContents implements PublishedContent {

    private static final String SELECT = """
            select p.*, a.display_name from published_content p left join account a on a.id = p.author
            """;

    private final JdbcClient jdbc;
    private final EditedFacts edited;
    private volatile Newest newest = new Newest(0, List.of());

    public PublishedContents(JdbcClient jdbc, EditedFacts edited) {
        this.jdbc = jdbc;
        this.edited = edited;
    }

    /** The newest versions as they were when so many rows were there. */
    private record Newest(int rows, List<ContentVersion> versions) {}

    /** Asked for often: read anew only when a version has come, here or in another instance. */
    @Override
    public List<ContentVersion> newest() {
        int rows = jdbc.sql("select count(*) from published_content").query(Integer.class).single();
        var known = newest;
        if (known.rows() != rows) {
            known = new Newest(rows, newestVersions().stream().map(PublishedVersion::content).toList());
            newest = known;
        }
        return known.versions();
    }

    @Override
    public List<DatedFact> facts() {
        return edited.newest();
    }

    /** One for each kind and id. */
    public List<PublishedVersion> newestVersions() {
        return jdbc.sql(SELECT + """
                where p.number = (select max(q.number) from published_content q
                                  where q.kind = p.kind and q.content_id = p.content_id)
                order by p.kind, p.content_id
                """).query((row, _) -> version(row)).list();
    }

    /** Newest first. */
    List<PublishedVersion> of(ContentVersion.Kind kind, String contentId) {
        return jdbc.sql(SELECT + " where p.kind = :kind and p.content_id = :id order by p.number desc")
                .param("kind", kind.name())
                .param("id", contentId)
                .query((row, _) -> version(row))
                .list();
    }

    /** @return the new version's number */
    @Transactional
    public int add(Draft draft, String note, UUID by, Instant at) {
        var number = 1 + of(draft.kind(), draft.contentId()).stream().mapToInt(PublishedVersion::number).max().orElse(0);
        jdbc.sql("""
                insert into published_content (kind, content_id, number, hash, note, draft_id, author, published_at, source)
                values (:kind, :id, :number, :hash, :note, :draft, :author, :at, :source)
                """)
                .param("kind", draft.kind().name())
                .param("id", draft.contentId())
                .param("number", number)
                .param("hash", new ContentFolder.SourceFile("", draft.source(), null).hash())
                .param("note", note)
                .param("draft", draft.id())
                .param("author", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", draft.source())
                .update();
        return number;
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        var name = row.getString("display_name");
        return new PublishedVersion(
                ContentVersion.Kind.valueOf(row.getString("kind")),
                row.getString("content_id"),
                row.getInt("number"),
                row.getString("hash"),
                row.getString("note"),
                name == null ? "" : name,
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("source"));
    }
}
