package se.anda.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The YAML files of a folder, or of the program's own content. */
public final class ContentFolder {

    /** Far over any scenario; what is larger is not even opened. */
    private static final long MOST_BYTES = 8_000_000;

    private ContentFolder() {}

    /**
     * A file and its text.
     *
     * @param text null when it cannot be read as text
     * @param flaw why not, and what to do, in Swedish; null when it can
     */
    public record SourceFile(String name, @Nullable String text, @Nullable String flaw) {

        static SourceFile of(String name, String text) {
            return new SourceFile(name, text, null);
        }

        static SourceFile flawed(String name, String flaw) {
            return new SourceFile(name, null, flaw);
        }

        /**
         * SHA-256 of the text in UTF-8, as hex. Line ends count as LF however the file has them, as YAML reads them, so
         * that a checkout on Windows is the same version; any other change is another.
         */
        public String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var lines = String.valueOf(text).replace("\r\n", "\n");
                return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * The {@code .yaml} and {@code .yml} files of a folder, by name.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<SourceFile> in(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(ContentFolder::isContent)
                    .sorted()
                    .map(ContentFolder::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files that came with the program, below a folder of the class path such as {@code /content/scenarios}. */
    @SuppressWarnings("try") // the file system is used through the path
    public static List<SourceFile> bundled(String folder) {
        URL url = ContentFolder.class.getResource(folder);
        if (url == null) {
            return List.of();
        }
        try {
            var uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(Path.of(uri));
            }
            try (var fileSystem = FileSystems.newFileSystem(uri, Map.of())) {
                return in(Path.of(uri));
            } catch (FileSystemAlreadyExistsException open) {
                return in(Path.of(uri));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is named as a content file is, and is no folder. */
    public static boolean isContent(Path path) {
        var name = path.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(path);
    }

    /** One file; when it cannot be read as text it says why. */
    public static SourceFile read(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            return Files.size(path) > MOST_BYTES
                    ? SourceFile.flawed(name, "är för stor: dela upp den")
                    : SourceFile.of(name, Files.readString(path));
        } catch (CharacterCodingException notUtf8) {
            return SourceFile.flawed(name, "är inte sparad som UTF-8: spara om den");
        } catch (IOException unreadable) {
            return SourceFile.flawed(name, "går inte att läsa: kontrollera rättigheterna");
        }
    }
}
