package se.anda.practice;

import java.util.List;
import java.util.Optional;
import se.anda.content.Problem;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;

/** The port to the scenarios and rubrics that can be played now, and the reader of versions kept from before. */
public interface Content {

    List<Scenario> scenarios();

    /** What course leaders should know of the content's files, in the order of the files. */
    default List<Problem> problems() {
        return List.of();
    }

    /** Facts on law and services, as the newest file has them. */
    default DatedFacts datedFacts() {
        return DatedFacts.NONE;
    }

    /** The newest version of a scenario. */
    Optional<ContentVersion> scenario(String id);

    /** The newest versions of the rubrics that a scenario names; those that are not there are left out. */
    List<ContentVersion> rubrics(Scenario scenario);

    /**
     * Reads a kept version of a scenario.
     *
     * @throws IllegalStateException when this program cannot read it (any more)
     */
    Scenario read(ContentVersion scenario);
}
