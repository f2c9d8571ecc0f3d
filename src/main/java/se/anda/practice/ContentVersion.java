package se.anda.practice;

/**
 * A content file as it was when a talk was played with it.
 *
 * @param hash SHA-256 of the file, in hex
 * @param source the whole file
 */
public record ContentVersion(String hash, Kind kind, String id, String source) {

    /** What a content file is. */
    public enum Kind {
        SCENARIO,
        RUBRIC
    }

    public ContentRef ref() {
        return new ContentRef(id, hash);
    }

    @Override
    public String toString() {
        return kind + " " + id + " " + hash;
    }
}
