package se.anda.practice;

/**
 * A version of a content file, by its name and hash.
 *
 * @param id the file's own id
 * @param hash SHA-256 of the file, in hex
 */
public record ContentRef(String id, String hash) {}
