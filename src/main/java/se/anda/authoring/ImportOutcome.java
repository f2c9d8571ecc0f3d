package se.anda.authoring;

import java.util.List;

/** What came of a file that was sent. */
public sealed interface ImportOutcome {

    record Taken(List<Draft> drafts) implements ImportOutcome {}

    /** @param entry the file within that it is about, empty for the whole */
    record Refused(ContentArchive.Reason reason, String entry) implements ImportOutcome {}
}
