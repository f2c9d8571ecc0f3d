package se.anda.practice;

import java.nio.file.Path;
import java.util.Optional;
import se.anda.scenario.ScenarioCatalogue;

/** The tests' scenario, the next contact after it, and their rubric. */
public final class TestContent {

    public static final String SCENARIO = "korsningen";
    public static final String NEXT_CONTACT = "nasta-korsning";

    private TestContent() {}

    public static CatalogueContent load() {
        var catalogue = ScenarioCatalogue.load(Path.of("src/test/resources/scenarios"));
        return new CatalogueContent(
                () -> catalogue,
                id -> Optional.of(new ContentVersion("0".repeat(64), ContentVersion.Kind.RUBRIC, id, "id: " + id)));
    }
}
