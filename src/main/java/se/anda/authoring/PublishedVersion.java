package se.anda.authoring;

import java.time.Instant;
import se.anda.practice.ContentVersion;

/**
 * A version of a scenario or rubric that was published in the app. Never altered.
 *
 * @param number from 1, per kind and id
 * @param hash of the text, as for a file
 * @param note what is new, in the publisher's words
 */
public record PublishedVersion(
        ContentVersion.Kind kind,
        String contentId,
        int number,
        String hash,
        String note,
        String authorName,
        Instant publishedAt,
        String source) {

    public ContentVersion content() {
        return new ContentVersion(hash, kind, contentId, source);
    }

    @Override
    public String toString() {
        return kind + " " + contentId + " v" + number;
    }
}
