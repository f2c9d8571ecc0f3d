package se.anda.practice;

import java.util.ArrayList;
import java.util.List;
import se.anda.dialogue.Step;

/** Plays a kept talk again and holds it against what was kept: the same codes, states and lines are to come out. */
public final class ReplayCheck {

    private final TalkEngine engine;

    public ReplayCheck(TalkEngine engine) {
        this.engine = engine;
    }

    /** What came out otherwise than it was kept. */
    public record Difference(int turn, Part part) {}

    /** A part of a turn. Codes differ where the coder has been taught since; the rest never should. */
    public enum Part {
        CODES,
        LINE,
        STATE,
        WHY
    }

    /** Each turn from its parent's kept state and its own kept codes, so that one difference does not hide the next. */
    public List<Difference> check(Practice practice, TalkEngine.Setting setting) {
        var differences = new ArrayList<Difference>();
        for (var turn : practice.turns()) {
            var parent = turn.parent();
            var coded = turn.coded();
            if (parent == null || coded == null) {
                var memories = turn.state().memories();
                compare(turn, engine.open(setting, practice.start().seed(), memories), differences);
                continue;
            }
            var before = practice.turns().get(parent).state();
            if (!engine.code(setting, before, coded.text()).equals(coded)) {
                differences.add(new Difference(turn.id(), Part.CODES));
            }
            var again = engine.reply(setting, before, coded);
            compare(turn, turn.wording() == null ? again : again.reworded(turn.line()), differences);
        }
        return differences;
    }

    private static void compare(Turn kept, Step again, List<Difference> differences) {
        if (!again.line().equals(kept.line())) {
            differences.add(new Difference(kept.id(), Part.LINE));
        }
        if (!again.state().equals(kept.state())) {
            differences.add(new Difference(kept.id(), Part.STATE));
        }
        if (!again.why().equals(kept.step().why())) {
            differences.add(new Difference(kept.id(), Part.WHY));
        }
    }
}
