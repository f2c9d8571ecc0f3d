package se.anda.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyCoder;
import se.anda.content.Resources;
import se.anda.dialogue.Dialogue;
import se.anda.practice.Attempt;
import se.anda.practice.TalkEngine.Setting;
import se.anda.practice.Turn;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricCatalogue;
import se.anda.rubric.TaggedTalk;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioReader;

/** A talk played with volleys whose codes stand in the text. */
final class PlayedTalk {

    static final Setting SETTING = new Setting(scenario(), Language.SV, TraineeRole.SOCIAL_WORKER);
    static final List<Rubric> RUBRICS = RubricCatalogue.bundled().entries().stream()
            .map(RubricCatalogue.CatalogueEntry::rubric)
            .filter(rubric -> SETTING.scenario().rubrics().contains(rubric.id()))
            .toList();

    private static final UUID PRACTICE = new UUID(1, 2);

    private PlayedTalk() {}

    private static Scenario scenario() {
        var outcome = new ScenarioReader(DatedFacts.NONE).read("provet.yaml", Resources.text("/feedback/provet.yaml"));
        if (outcome instanceof ScenarioReader.Outcome.Read(var scenario, _)) {
            return scenario;
        }
        throw new IllegalStateException(outcome.problems().toString());
    }

    static Attempt open(String... volleys) {
        return play(false, volleys);
    }

    static Attempt finished(String... volleys) {
        return play(true, volleys);
    }

    private static Attempt play(boolean finished, String... volleys) {
        var dialogue = new Dialogue(
                SETTING.scenario(),
                SETTING.language(),
                SETTING.traineeRole(),
                (text, language, role, target) ->
                        new CodedRoleLine(RoleTalkCode.N, null, 1, false, List.of(new CodedRoleLine.Clause(text, RoleTalkCode.N, null))));
        var turns = new ArrayList<Turn>();
        turns.add(new Turn(0, null, 0, null, dialogue.start(1), Instant.EPOCH));
        for (var volley : volleys) {
            var last = turns.getLast();
            var coded = TaggedTalk.volley(volley);
            var step = dialogue.reply(last.state(), coded);
            turns.add(new Turn(last.id() + 1, last.id(), last.number() + 1, coded, step, Instant.EPOCH));
        }
        return new Attempt(1, 0, turns, finished, turns.getLast().ended());
    }

    static Feedback tell(Attempt attempt, VolleyCoder coder, Language language) {
        return new FeedbackTeller(Alternatives.scripted(coder)).tell(PRACTICE, SETTING, attempt, RUBRICS, Set.of(), language);
    }

    static Feedback tell(Attempt attempt) {
        return tell(attempt, all(BehaviourCode.CR), Language.SV);
    }

    /** Reads every volley as one utterance of this code and these markers. */
    static VolleyCoder all(BehaviourCode code, Marker... markers) {
        return (text, context) -> new CodedVolley(
                text,
                List.of(new CodedUtterance(
                        text,
                        new Span(0, text.length()),
                        code,
                        0.9,
                        Map.of(code, 0.9),
                        Set.of(markers),
                        List.of(),
                        "coding.reason.test")));
    }
}
