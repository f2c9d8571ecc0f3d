package se.anda.coding.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.anda.coding.Language;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.ModelFile;

/**
 * The build's training step: {@code TrainModels CORPUS CLASSES} trains on {@code CORPUS/train} and writes the models into
 * {@code CLASSES/se/anda/coding}. When neither the corpus, the cue files nor the coding classes have changed, it does
 * nothing.
 */
public final class TrainModels {

    private TrainModels() {}

    public static void main(String[] arguments) throws IOException {
        var corpusFolder = Path.of(arguments[0]).resolve("train");
        var classes = Path.of(arguments[1]);
        var folder = classes.resolve("se/anda/coding");
        var digest = digest(List.of(corpusFolder, folder));
        var stamp = folder.resolve("models.stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest) && complete(folder)) {
            return;
        }
        var corpus = CorpusReader.read(corpusFolder);
        if (!corpus.problems().isEmpty()) {
            var problems = new StringBuilder("the corpus has problems:");
            corpus.problems().forEach(problem -> problems.append("\n  ").append(problem));
            throw new IllegalStateException(problems.toString());
        }
        var training = new Training();
        var provenance = "corpus sha256 " + digest(List.of(corpusFolder)) + "; " + training.settings();
        for (var language : Language.values()) {
            var trained = training.train(corpus, language, provenance, true);
            files(trained, language).forEach((name, model) -> write(folder.resolve(name), model));
        }
        Files.writeString(stamp, digest);
    }

    private static Map<String, LinearModel> files(Trained trained, Language language) {
        return new TreeMap<>(Map.of(
                "splitter_" + language.tag() + ".weights", trained.splitter(),
                "volley_" + language.tag() + ".weights", trained.volley(),
                "roletalk_" + language.tag() + ".weights", trained.roleTalk()));
    }

    private static void write(Path file, LinearModel model) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, ModelFile.write(model));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static boolean complete(Path folder) {
        for (var language : Language.values()) {
            for (var name : List.of("splitter", "volley", "roletalk")) {
                if (!Files.exists(folder.resolve(name + "_" + language.tag() + ".weights"))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A hash over the files below some folders, their names with forward slashes, in the order of their names. */
    static String digest(List<Path> folders) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var folder : folders) {
                var files = new TreeMap<String, Path>();
                try (var walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".weights") && !file.toString().endsWith(".stamp"))
                            .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
                }
                for (var file : files.entrySet()) {
                    sha.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                    sha.update(Files.readAllBytes(file.getValue()));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
