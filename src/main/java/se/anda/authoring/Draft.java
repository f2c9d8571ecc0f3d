package se.anda.authoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.practice.ContentVersion;

/**
 * A scenario or rubric as its author has it now, apart from what trainees see.
 *
 * @param contentId the file's own id, as the text last told it; empty when it tells none
 * @param title in Swedish, likewise
 * @param author who made it, null once that account is gone
 * @param changedBy who saved it last, by name; empty once that account is gone
 * @param version counts every save
 * @param source the YAML, as written
 */
public record Draft(
        UUID id,
        ContentVersion.Kind kind,
        String contentId,
        String title,
        Status status,
        @Nullable UUID author,
        String authorName,
        String changedBy,
        Instant createdAt,
        Instant changedAt,
        int version,
        String source) {

    /** How far a draft has come. */
    public enum Status {
        DRAFT,
        IN_REVIEW,
        /** Another course leader has approved it as it stands. */
        APPROVED,
        /** As it stands it is published; the next change makes it a draft again. */
        PUBLISHED,
        ARCHIVED
    }

    /** The name of its file. */
    public String fileName() {
        return (contentId.isEmpty() ? id.toString() : contentId) + ".yaml";
    }

    @Override
    public String toString() {
        return kind + " " + contentId + " " + id + " v" + version;
    }
}
