package se.anda.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.anda.coding.Language;
import se.anda.practice.ContentVersion;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricCatalogue;
import se.anda.rubric.RubricReader;
import se.anda.scenario.Scenario;

/** Feedback on a trainee's own talks, with the scenario and the rubrics that each talk was started with. */
public class FeedbackService {

    private final PracticeService practices;
    private final FeedbackTeller teller;
    private final RubricCatalogue catalogue;
    private final Disputes disputes;

    /** @param catalogue gives the rubrics of a talk that has none pinned */
    FeedbackService(PracticeService practices, FeedbackTeller teller, RubricCatalogue catalogue, Disputes disputes) {
        this.practices = practices;
        this.teller = teller;
        this.catalogue = catalogue;
        this.disputes = disputes;
    }

    /** Feedback on the current attempt; empty when the trainee has no such talk or nothing has been said in it. */
    public Optional<Feedback> feedback(UUID trainee, UUID practice, Language language) {
        return practices
                .find(trainee, practice)
                .flatMap(talk -> tell(talk, talk.attempts().size(), language));
    }

    /**
     * Feedback on one attempt, told from its stored codes and states: nothing that was said is coded anew.
     *
     * @param attempt number, 1 for the first
     */
    public Optional<Feedback> feedback(UUID trainee, UUID practice, int attempt, Language language) {
        return practices.find(trainee, practice).flatMap(talk -> tell(talk, attempt, language));
    }

    /** As {@link #feedback}, of a talk that the caller has the right to. */
    public Optional<Feedback> tell(Practice talk, int attempt, Language language) {
        return talk.attempts().stream()
                .filter(one -> one.number() == attempt && one.replies() > 0)
                .findFirst()
                .map(one -> {
                    var setting = practices.setting(talk);
                    return teller.tell(talk.id(), setting, one, rubrics(talk, setting.scenario()), disputes.of(talk.id()), language);
                });
    }

    private List<Rubric> rubrics(Practice talk, Scenario scenario) {
        var pinned = practices.pinned(talk).stream()
                .filter(version -> version.kind() == ContentVersion.Kind.RUBRIC)
                .map(version -> RubricReader.kept(version.id(), version.source()))
                .toList();
        return pinned.isEmpty()
                ? scenario.rubrics().stream()
                        .flatMap(id -> catalogue.find(id).stream())
                        .map(RubricCatalogue.CatalogueEntry::rubric)
                        .toList()
                : pinned;
    }
}
