package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyTooLongException;
import se.anda.content.YamlDocument;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Step;
import se.anda.dialogue.Why;
import se.anda.practice.TalkEngine;
import se.anda.scenario.Scenario;

/** Plays a draft's talk from its beginning, the same volleys each time, so that an edit shows in what is answered. Kept nowhere. */
public final class DraftPlay {

    private static final List<String> PARTS = List.of("beats", "facts", "fallbacks", "endings", "gates");

    private final TalkEngine engine;

    public DraftPlay(TalkEngine engine) {
        this.engine = engine;
    }

    /**
     * One line of the role.
     *
     * @param volley what it answers; empty for the opening and for silence
     * @param id of the beat, fact, fallback or ending that it comes from
     * @param isEnd whether the talk ended with it
     */
    public record PlayedLine(String volley, String line, Why.Source source, String id, RoleState state, boolean isEnd) {}

    /**
     * The opening and an answer to each volley, up to the end of the talk.
     *
     * @throws VolleyTooLongException when a volley is over the coder's limit
     */
    public List<PlayedLine> play(Scenario scenario, TraineeRole role, Language language, long seed, List<String> volleys) {
        return play(scenario, role, language, seed, volleys, null);
    }

    /** @param from the state that the role begins in; null: the scenario's own */
    public List<PlayedLine> play(
            Scenario scenario, TraineeRole role, Language language, long seed, List<String> volleys, @Nullable RoleState from) {
        var setting = new TalkEngine.Setting(scenario, language, role);
        var step = engine.open(setting, seed);
        var state = from == null ? step.state() : step.state().feeling(from);
        var lines = new ArrayList<PlayedLine>();
        lines.add(line("", step.line(), step, state.role()));
        for (var volley : volleys) {
            if (step.ended() != null) {
                break;
            }
            step = engine.reply(setting, state, engine.code(setting, state, volley));
            state = step.state();
            lines.add(line(volley, step.line(), step, state.role()));
        }
        return lines;
    }

    private static PlayedLine line(String volley, String line, Step step, RoleState state) {
        return new PlayedLine(volley, line, step.why().source(), step.why().id(), state, step.ended() != null);
    }

    /** The ids of what the role may say and how the talk may end, in the order of the text. */
    public static List<String> places(String source) {
        var tree = YamlDocument.parse("", source).tree();
        var ids = new ArrayList<String>();
        PARTS.forEach(part -> tree.path(part).forEach(one -> {
            var id = one.path("id").asString("");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }));
        return ids;
    }

    /** The line in the text, from 1, where something of this id stands; empty when it is not there. */
    public static Optional<Integer> place(String source, String id) {
        var document = YamlDocument.parse("", source);
        for (var part : PARTS) {
            var entries = document.tree().path(part);
            for (var index = 0; index < entries.size(); index++) {
                if (entries.get(index).path("id").asString("").equals(id)) {
                    return Optional.of(document.line("/" + part + "/" + index));
                }
            }
        }
        return id.equals("opening") ? Optional.of(document.line("/opening")) : Optional.empty();
    }
}
