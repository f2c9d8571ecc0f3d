package se.anda.feedback;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.MomentFinder.Moment;
import se.anda.practice.Attempt;
import se.anda.practice.TalkEngine.Setting;

/** Tells the decisive moments of an attempt: what moved the role, and another reply to try. */
final class MomentTeller {

    private static final int REASONS = 2;
    private static final String OTHER = "other";

    /** A second reason is told when it moved the role at least this share of what the first did. */
    private static final double WORTH_TELLING = 0.34;

    private final Setting setting;
    private final Alternatives alternatives;
    private final Words words;

    MomentTeller(Setting setting, Alternatives alternatives, Words words) {
        this.setting = setting;
        this.alternatives = alternatives;
        this.words = words;
    }

    /** No two of them offer the same other reply. */
    List<DecisiveMoment> all(Attempt attempt, List<GateTold> gates) {
        var passedBy = gates.stream()
                .filter(gate -> gate.status() == GateTold.Status.MISSED)
                .map(GateTold::turn)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var offered = new HashSet<String>();
        return MomentFinder.in(attempt, passedBy).stream()
                .map(moment -> told(moment, offered))
                .toList();
    }

    private DecisiveMoment told(Moment moment, Set<String> offered) {
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
                moment.helped() ? null : instead(moment, offered),
                moment.before().id());
    }

    private @Nullable String instead(Moment moment, Set<String> offered) {
        var line = alternatives.instead(setting, moment.before(), moment.turn(), offered).orElse(null);
        if (line != null) {
            offered.add(line);
        }
        return line;
    }

    /** The one or two acts that moved the role most in the moment's direction. */
    private String why(Moment moment) {
        var reasons = reasons(moment);
        var told = switch (reasons.size()) {
            case 0 -> words.get("moved." + OTHER);
            case 1 -> reasons.getFirst();
            default -> words.get("moment.and", reasons.getFirst(), reasons.getLast());
        };
        var name = setting.scenario().persona().name().split(" ")[0];
        var key = (moment.helped() ? "moment.helped" : "moment.hurt") + (moment.isLarge() ? ".much" : "");
        return words.get(key, name, told);
    }

    /** What has no words of its own is told only when nothing else moved the role. */
    private List<String> reasons(Moment moment) {
        Map<String, Double> acts = new LinkedHashMap<>();
        for (var movement : moment.turn().step().why().movements()) {
            if (words.has("moved." + movement.by())) {
                acts.merge(movement.by(), MomentFinder.weight(movement.dimension()) * movement.step(), Double::sum);
            }
        }
        acts.values().removeIf(gain -> gain == 0 || gain > 0 != moment.helped());
        var largest = acts.values().stream().mapToDouble(Math::abs).max().orElse(0);
        return acts.entrySet().stream()
                .filter(act -> Math.abs(act.getValue()) >= WORTH_TELLING * largest)
                .sorted(Map.Entry.comparingByValue((one, other) -> Double.compare(Math.abs(other), Math.abs(one))))
                .limit(REASONS)
                .map(act -> words.get("moved." + act.getKey()))
                .toList();
    }
}
