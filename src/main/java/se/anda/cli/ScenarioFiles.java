package se.anda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import se.anda.scenario.ScenarioCatalogue;

/** Finds the scenarios that the shell works on: the folder named by {@code anda.scenarios}, else those in the program. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    static ScenarioCatalogue catalogue() {
        var folder = System.getProperty("anda.scenarios");
        return folder != null && Files.isDirectory(Path.of(folder))
                ? ScenarioCatalogue.load(Path.of(folder))
                : ScenarioCatalogue.bundled();
    }
}
