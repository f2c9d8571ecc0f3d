package se.anda.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.scenario.Scenario;

/**
 * A scenario that can be played, in one language.
 *
 * @param level 1 (kind) to 3 (hard)
 * @param contentNote what the talk touches, to be read before it
 */
record ScenarioEntry(
        String id,
        String title,
        String summary,
        RoleKind role,
        String persona,
        int level,
        Scenario.Length length,
        int maxTurns,
        int timeLimitMinutes,
        String contentNote,
        boolean custody,
        boolean heavy,
        String setting,
        @Nullable String changeGoal,
        List<Part> traineeRoles) {

    /** What the trainee is in it. */
    record Part(TraineeRole role, String briefing, String task, String duties, String secrecy, List<String> knownFacts) {}

    static ScenarioEntry of(Scenario scenario, Language language) {
        var goal = scenario.changeGoal();
        return new ScenarioEntry(
                scenario.id(),
                scenario.title().in(language),
                scenario.summary().in(language),
                scenario.role(),
                scenario.persona().name(),
                scenario.level(),
                scenario.length(),
                scenario.maxTurns(),
                scenario.timeLimitMinutes(),
                scenario.contentNote().in(language),
                Boolean.TRUE.equals(scenario.custody()),
                Boolean.TRUE.equals(scenario.heavy()),
                scenario.setting().in(language),
                goal == null ? null : goal.in(language),
                scenario.traineeRoles().entrySet().stream()
                        .map(part -> part(part.getKey(), part.getValue(), language))
                        .toList());
    }

    private static Part part(TraineeRole role, Scenario.TraineePart part, Language language) {
        return new Part(
                role,
                part.briefing().in(language),
                part.task().in(language),
                part.duties().in(language),
                part.secrecy().in(language),
                part.knownFacts().stream().map(fact -> fact.in(language)).toList());
    }
}
