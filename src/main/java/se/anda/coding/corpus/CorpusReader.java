package se.anda.coding.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the corpus' files ({@code src/main/corpus/FORMAT.md}); every problem is told with its file and line. */
public final class CorpusReader {

    private CorpusReader() {}

    /**
     * Reads every {@code .talk} file below a folder, in the order of their names.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static Corpus read(Path folder) {
        var talks = new ArrayList<Corpus.Talk>();
        var problems = new ArrayList<Corpus.Problem>();
        files(folder).forEach((name, path) -> {
            try {
                parse(name, Files.readString(path), talks, problems);
            } catch (MalformedInputException notUtf8) {
                problems.add(new Corpus.Problem(name, 1, "is not UTF-8: save it as UTF-8"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return new Corpus(talks, problems);
    }

    /** Reads one file's text. */
    public static Corpus parse(String name, String text) {
        var talks = new ArrayList<Corpus.Talk>();
        var problems = new ArrayList<Corpus.Problem>();
        parse(name, text, talks, problems);
        return new Corpus(talks, problems);
    }

    private static void parse(String name, String text, List<Corpus.Talk> talks, List<Corpus.Problem> problems) {
        var parser = new TalkParser(name);
        var talk = parser.parse(text);
        problems.addAll(parser.problems());
        if (talk != null) {
            talks.add(talk);
        }
    }

    private static Map<String, Path> files(Path folder) {
        var files = new TreeMap<String, Path>();
        try (var walk = Files.walk(folder)) {
            walk.filter(path -> path.toString().endsWith(".talk"))
                    .forEach(path -> files.put(folder.relativize(path).toString().replace('\\', '/'), path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
