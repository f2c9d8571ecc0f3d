package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.anda.account.AuditLog;

/** Course leaders read each other's drafts: a draft is sent to review, commented on at its places, and approved by another. */
@Service
public class Review {

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Workspace workspace;
    private final AuditLog audit;
    private final Clock clock;

    Review(JdbcClient jdbc, Drafts drafts, Workspace workspace, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.workspace = workspace;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an approval. */
    public enum Approval {
        APPROVED,
        /** Nobody approves what is one's own. */
        OWN,
        /** It is not on review, or has been changed since. */
        NOT_ON_REVIEW
    }

    /** Oldest first. */
    public List<DraftComment> comments(UUID draft) {
        workspace.author();
        return jdbc.sql("""
                select c.*, a.display_name from draft_comment c left join account a on a.id = c.author
                where c.draft_id = :draft order by c.written_at, c.id
                """)
                .param("draft", draft)
                .query((row, _) -> comment(row))
                .list();
    }

    /**
     * @param place id of the beat, fact, fallback or ending; empty: the whole
     * @param text longer ones are cut at {@link DraftComment#MOST}; a blank one is not kept
     */
    public void comment(UUID draft, String place, String text) {
        var author = workspace.author();
        if (text.isBlank() || drafts.find(draft).isEmpty()) {
            return;
        }
        var said = text.strip();
        jdbc.sql("""
                insert into draft_comment (id, draft_id, place, comment, author, written_at, settled)
                values (:id, :draft, :place, :comment, :author, :at, false)
                """)
                .param("id", UUID.randomUUID())
                .param("draft", draft)
                .param("place", place)
                .param("comment", said.substring(0, Math.min(said.length(), DraftComment.MOST)))
                .param("author", author.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void settle(UUID comment) {
        workspace.author();
        jdbc.sql("update draft_comment set settled = true where id = :id").param("id", comment).update();
    }

    /** By somebody else than whoever began the draft. It holds until the next change. */
    public Approval approve(UUID id) {
        var leader = workspace.author();
        var draft = drafts.find(id).filter(one -> one.status() == Draft.Status.IN_REVIEW);
        if (draft.isEmpty()) {
            return Approval.NOT_ON_REVIEW;
        }
        if (leader.id().equals(draft.get().author())) {
            return Approval.OWN;
        }
        drafts.status(id, Draft.Status.APPROVED);
        audit.add(leader.username(), "content.approve", id.toString());
        return Approval.APPROVED;
    }

    private static DraftComment comment(ResultSet row) throws SQLException {
        var name = row.getString("display_name");
        return new DraftComment(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getString("place"),
                row.getString("comment"),
                name == null ? "" : name,
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("settled"));
    }
}
