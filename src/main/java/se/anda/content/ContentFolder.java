package se.anda.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
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

/** The YAML files of a folder, or of the program's own content. */
public final class ContentFolder {

    private ContentFolder() {}

    /**
     * A file and its text.
     *
     * @param text null when it is not UTF-8
     */
    public record SourceFile(String name, @org.jspecify.annotations.Nullable String text) {

        /** SHA-256 of the text in UTF-8, as hex. */
        public String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(String.valueOf(text).getBytes(StandardCharsets.UTF_8)));
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
            return paths.filter(path -> path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
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

    /** One file; its text is null when it is not UTF-8. */
    public static SourceFile read(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            return new SourceFile(name, Files.readString(path));
        } catch (MalformedInputException notUtf8) {
            return new SourceFile(name, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
