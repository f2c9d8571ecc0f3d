package se.anda.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.anda.feedback.MomentFinder.Moment;
import se.anda.practice.Attempt;
import se.anda.practice.TalkEngine.Setting;

/** Tells the decisive moments of an attempt: what moved the role, and another reply to try. */
final class MomentTeller {

    private static final int REASONS = 2;
    private static final String OTHER = "other";

    private final Setting setting;
    private final Alternatives alternatives;
    private final Words words;

    MomentTeller(Setting setting, Alternatives alternatives, Words words) {
        this.setting = setting;
        this.alternatives = alternatives;
        this.words = words;
    }

    List<DecisiveMoment> all(Attempt attempt) {
        return MomentFinder.in(attempt).stream().map(this::told).toList();
    }

    private DecisiveMoment told(Moment moment) {
        var turn = moment.turn();
        var why = turn.step().why();
        return new DecisiveMoment(
                turn.id(),
                turn.number(),
                moment.helped(),
                moment.before().line(),
                String.valueOf(turn.volley()),
                turn.line(),
                MomentFinder.moves(why.before(), why.after()),
                why(moment),
                moment.helped()
                        ? null
                        : alternatives.instead(setting, moment.before(), turn).orElse(null),
                moment.before().id());
    }

    /** The one or two acts that moved the role most in the moment's direction. */
    private String why(Moment moment) {
        Map<String, Double> acts = new LinkedHashMap<>();
        for (var movement : moment.turn().step().why().movements()) {
            var key = words.has("moved." + movement.by()) ? movement.by() : OTHER;
            acts.merge(key, MomentFinder.weight(movement.dimension()) * movement.step(), Double::sum);
        }
        var reasons = acts.entrySet().stream()
                .filter(act -> moment.helped() == act.getValue() > 0 && act.getValue() != 0)
                .sorted(Map.Entry.comparingByValue((one, other) -> Double.compare(Math.abs(other), Math.abs(one))))
                .limit(REASONS)
                .map(act -> words.get("moved." + act.getKey()))
                .toList();
        var told = switch (reasons.size()) {
            case 0 -> words.get("moved." + OTHER);
            case 1 -> reasons.getFirst();
            default -> words.get("moment.and", reasons.getFirst(), reasons.getLast());
        };
        var name = setting.scenario().persona().name();
        return words.get(moment.helped() ? "moment.helped" : "moment.hurt", name, told);
    }
}
