package se.anda.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.anda.content.YamlDocument;
import se.anda.practice.ContentVersion;

/**
 * Scenarios and rubrics as a file to send: one YAML file, or a zip of several in {@code scenarios/} and {@code rubrics/}.
 * What comes in is held to what such a file is; the bounds count what was really unpacked, not what the file says of itself.
 */
public final class ContentArchive {

    /** Of a file, packed or not, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    static final int MOST_FILES = 60;
    private static final int MOST_BYTES_IN_ALL = 8_000_000;
    private static final Pattern NAME = Pattern.compile("(?:(scenarios|rubrics)/)?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}\\.ya?ml");

    private ContentArchive() {}

    /** One file. */
    public record Item(ContentVersion.Kind kind, String name, String source) {}

    /** What a file that came in was. */
    public sealed interface Outcome {

        /** @param items one at least */
        record Read(List<Item> items) implements Outcome {}

        /** @param entry the file within that it is about, empty for the whole */
        record Refused(Reason reason, String entry) implements Outcome {}
    }

    /** Why a file is not taken in. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY,
        /** A path out of its folder, or to another. */
        BAD_PATH,
        /** Neither YAML nor a zip of such. */
        WRONG_TYPE,
        NOT_UTF8,
        /** An anchor or an alias. */
        ALIAS,
        NOT_YAML,
        BROKEN,
        TWICE,
        EMPTY
    }

    /** Reads what was sent. Never throws for what is in it. */
    public static Outcome read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(Reason.TOO_LARGE, "");
        }
        if (bytes.length == 0) {
            return refused(Reason.EMPTY, "");
        }
        var isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
        return isZip ? unzip(bytes) : one("", bytes);
    }

    private static Outcome unzip(byte[] bytes) {
        var items = new ArrayList<Item>();
        var names = new HashSet<String>();
        var left = MOST_BYTES_IN_ALL;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (isOutside(name)) {
                    return refused(Reason.BAD_PATH, name);
                }
                if (entry.isDirectory() && (name.equals("scenarios/") || name.equals("rubrics/"))) {
                    continue;
                }
                if (!NAME.matcher(name).matches()) {
                    return refused(Reason.WRONG_TYPE, name);
                }
                if (!names.add(name)) {
                    return refused(Reason.TWICE, name);
                }
                if (names.size() > MOST_FILES) {
                    return refused(Reason.TOO_MANY, "");
                }
                var content = zip.readNBytes(MOST_BYTES + 1);
                left -= content.length;
                if (content.length > MOST_BYTES || left < 0) {
                    return refused(Reason.TOO_LARGE, name);
                }
                switch (one(name, content)) {
                    case Outcome.Read read -> items.addAll(read.items());
                    case Outcome.Refused refused -> {
                        return refused;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return refused(Reason.BROKEN, "");
        }
        return items.isEmpty() ? refused(Reason.EMPTY, "") : new Outcome.Read(items);
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/")).contains("..");
    }

    private static Outcome one(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            return refused(name.isEmpty() ? Reason.WRONG_TYPE : Reason.NOT_UTF8, name);
        }
        var document = YamlDocument.parse(name, text);
        if (document.problems().stream().anyMatch(problem -> problem.message().contains("ankare"))) {
            return refused(Reason.ALIAS, name);
        }
        if (!document.problems().isEmpty() || !document.tree().isObject()) {
            return refused(Reason.NOT_YAML, name);
        }
        var isRubric = document.tree().has("criteria") || name.startsWith("rubrics/");
        var kind = isRubric ? ContentVersion.Kind.RUBRIC : ContentVersion.Kind.SCENARIO;
        return new Outcome.Read(List.of(new Item(kind, name, text)));
    }

    /** Packs files, each in the folder of its kind; the same files give the same bytes. */
    public static byte[] zip(List<Item> items) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var item : items) {
                var entry = new ZipEntry(folder(item.kind()) + "/" + item.name());
                entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(item.source().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Where files of a kind lie. */
    public static String folder(ContentVersion.Kind kind) {
        return switch (kind) {
            case SCENARIO -> "scenarios";
            case RUBRIC -> "rubrics";
        };
    }

    private static Outcome refused(Reason reason, String entry) {
        return new Outcome.Refused(reason, entry);
    }
}
