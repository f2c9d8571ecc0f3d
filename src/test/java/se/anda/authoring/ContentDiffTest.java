package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.authoring.ContentDiff.Change;
import se.anda.authoring.ContentDiff.Kind;

class ContentDiffTest {

    private static final String OLD = """
            id: a
            level: 1  # lätt
            beats:
              - {id: hej, says: [{sv: Hej}]}
              - {id: nej, says: [{sv: Nej}]}
            topics: [{id: sova}]
            """;

    @Test
    void whatIsNewChangedAndGoneIsToldByItsId() {
        var now = OLD.replace("level: 1", "level: 2").replace("sv: Hej", "sv: Tjena").replace("- {id: nej", "- {id: jo");
        assertThat(ContentDiff.between(OLD, now)).containsExactly(
                new Change("", Kind.CHANGED, List.of("level")),
                new Change("beats", Kind.ADDED, List.of("jo")),
                new Change("beats", Kind.CHANGED, List.of("hej")),
                new Change("beats", Kind.GONE, List.of("nej")));
    }

    @Test
    void commentsAndOrderAreNoChange() {
        assertThat(ContentDiff.between(OLD, "# ny\n" + OLD.replace("{id: hej, says: [{sv: Hej}]}", "{says: [{sv: Hej}], id: hej}"))).isEmpty();
    }
}
