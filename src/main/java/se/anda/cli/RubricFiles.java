package se.anda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import se.anda.rubric.RubricCatalogue;

/** Finds the rubrics that the shell works with: the folder named by {@code anda.rubrics}, else those in the program. */
final class RubricFiles {

    private RubricFiles() {}

    static RubricCatalogue catalogue() {
        var folder = System.getProperty("anda.rubrics");
        return folder != null && Files.isDirectory(Path.of(folder))
                ? RubricCatalogue.load(Path.of(folder))
                : RubricCatalogue.bundled();
    }
}
