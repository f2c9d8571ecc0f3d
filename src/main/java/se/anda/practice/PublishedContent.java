package se.anda.practice;

import java.util.List;
import se.anda.scenario.DatedFacts.DatedFact;

/** The port to scenarios and rubrics that were published in the app, beside those in files. */
@FunctionalInterface
public interface PublishedContent {

    PublishedContent NONE = List::of;

    /** The newest version of each; it takes the place of a file of the same kind and id. */
    List<ContentVersion> newest();

    /** The dated facts that were written or checked anew in the app; each takes the place of a file's fact of the same id. */
    default List<DatedFact> facts() {
        return List.of();
    }
}
