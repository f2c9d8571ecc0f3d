package se.anda.authoring;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says of a draft.
 *
 * @param place id of the beat, fact, fallback or ending that it is about; empty for the whole
 * @param authorName empty once that account is gone
 * @param settled whether the author has seen to it
 */
public record DraftComment(UUID id, UUID draft, String place, String text, String authorName, Instant at, boolean settled) {

    /** Characters in a comment. */
    public static final int MOST = 1000;
}
