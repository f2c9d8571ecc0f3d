package se.anda.authoring;

import java.util.List;

/** What came of publishing. */
public sealed interface PublishOutcome {

    record Published(PublishedVersion version) implements PublishOutcome {}

    /** The note says what is new; it is missing or over {@link Publishing#MOST_NOTE} characters. */
    record NoteWanted() implements PublishOutcome {}

    /** This very text has not been playtested yet. */
    record NotTested() implements PublishOutcome {}

    /** @param hindering the conditions that are not met; one at least */
    record Hindered(List<PublishingCheck> hindering) implements PublishOutcome {}

    /** There is no such draft, it has been changed since, or it has no id. */
    record Gone() implements PublishOutcome {}
}
