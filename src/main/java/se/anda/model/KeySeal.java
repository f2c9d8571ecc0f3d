package se.anda.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals an endpoint's key for the database (AES-256 in GCM). The secret lies outside of it: in ANDA_SECRET, else in a file
 * of its own in the data folder that only the program's user may read.
 */
@Component
class KeySeal {

    private static final String FILE = "anda.secret";
    private static final int SALT = 16;

    private final String secret;
    private final Path data;

    /** @param secret empty: the one in the data folder, made when it is first needed */
    KeySeal(@Value("${anda.secret:}") String secret, @Value("${anda.data}") Path data) {
        this.secret = secret;
        this.data = data;
    }

    String seal(String key) {
        var salt = KeyGenerators.string().generateKey();
        return salt + ":" + Encryptors.delux(secret(), salt).encrypt(key);
    }

    /** The key; null when it was sealed with another secret. */
    @Nullable String open(String sealed) {
        var parts = sealed.split(":", 2);
        try {
            return Encryptors.delux(secret(), parts[0]).decrypt(parts[1]);
        } catch (RuntimeException otherSecret) {
            return null;
        }
    }

    private String secret() {
        if (!secret.isBlank()) {
            return secret;
        }
        var file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, hex(KeyGenerators.secureRandom(2 * SALT).generateKey()));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // the other one's secret is as good
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
