package se.anda.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.anda.coding.Language;
import se.anda.practice.Attempt;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeStatus;
import se.anda.rubric.Scorer;
import se.anda.scenario.Ending;

/** A trainee's own finished attempts in figures, from their stored codes. Talks that were broken off are not counted. */
@Service
public class ProgressService {

    private final PracticeService practices;

    ProgressService(PracticeService practices) {
        this.practices = practices;
    }

    public Progress of(UUID trainee) {
        var figures = new ArrayList<AttemptFigures>();
        for (var talk : practices.list(trainee)) {
            if (talk.status() == PracticeStatus.FINISHED) {
                practices.find(trainee, talk.id()).ifPresent(practice -> figures.addAll(figures(practice)));
            }
        }
        return new Progress(figures);
    }

    private List<AttemptFigures> figures(Practice practice) {
        return practice.attempts().stream()
                .filter(attempt -> attempt.finished() && attempt.replies() > 0)
                .map(attempt -> figures(practice, attempt))
                .toList();
    }

    private AttemptFigures figures(Practice practice, Attempt attempt) {
        var setting = practices.setting(practice);
        var scenario = setting.scenario();
        var card = new Scorer(List.of()).score(FeedbackTeller.rated(setting, attempt));
        var values = new EnumMap<ProgressMeasure, Double>(ProgressMeasure.class);
        for (var measure : ProgressMeasure.values()) {
            var value = measure.of(card, attempt.replies());
            if (value != null) {
                values.put(measure, value);
            }
        }
        var gates = new GateTeller(scenario, attempt, Language.SV).all(setting.traineeRole());
        var ending = attempt.ending() == null
                ? null
                : scenario.ending(attempt.ending()).map(Ending::kind).orElse(null);
        return new AttemptFigures(
                practice.id(),
                attempt.number(),
                attempt.turns().getLast().at(),
                scenario.title(),
                scenario.role(),
                scenario.talkTypes(),
                values,
                Milestone.of(card, attempt.replies(), gates, ending));
    }
}
