package se.anda.authoring;

import java.util.List;
import java.util.Optional;
import se.anda.content.Problem;
import se.anda.practice.ContentVersion;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricReader;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioReader;

/**
 * What a draft's text is worth now.
 *
 * @param scenario there when the text is a scenario that can be played
 * @param rubric there when the text is a rubric that can be used
 * @param problems all, notices too, in the order of the text
 */
public record DraftCheck(Optional<Scenario> scenario, Optional<Rubric> rubric, List<Problem> problems) {

    public DraftCheck {
        problems = List.copyOf(problems);
    }

    /** @param facts that a scenario may name */
    public static DraftCheck of(ContentVersion.Kind kind, String file, String source, DatedFacts facts) {
        return switch (kind) {
            case SCENARIO -> switch (new ScenarioReader(facts).read(file, source)) {
                case ScenarioReader.Outcome.Read(var scenario, var notices) -> new DraftCheck(Optional.of(scenario), Optional.empty(), notices);
                case ScenarioReader.Outcome.Refused(var problems) -> new DraftCheck(Optional.empty(), Optional.empty(), problems);
            };
            case RUBRIC -> switch (new RubricReader().read(file, source)) {
                case RubricReader.Outcome.Read(var rubric, var notices) ->
                    new DraftCheck(Optional.empty(), Optional.of(rubric), notices);
                case RubricReader.Outcome.Refused(var problems) -> new DraftCheck(Optional.empty(), Optional.empty(), problems);
            };
        };
    }

    /** Those that keep it from being played or used. */
    public long hinders() {
        return problems.stream().filter(Problem::isProblem).count();
    }
}
