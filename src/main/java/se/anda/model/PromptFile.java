package se.anda.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A prompt as it stands in {@code scenarios/prompts}.
 *
 * @param version the first 12 hex digits of its SHA-256
 */
public record PromptFile(String text, String version) {

    /** @param resource path on the class path */
    public static PromptFile of(String resource) {
        try (var in = Objects.requireNonNull(PromptFile.class.getResourceAsStream(resource), resource)) {
            var bytes = in.readAllBytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PromptFile(
                    new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(digest).substring(0, 12));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
