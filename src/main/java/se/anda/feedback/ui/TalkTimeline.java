package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;
import se.anda.scenario.Dimension;
import se.anda.ui.Timeline;

/** How the role stood after each turn of an attempt. */
final class TalkTimeline extends Div {

    TalkTimeline(Attempt attempt) {
        var turns = attempt.turns();
        var series = Arrays.stream(Dimension.values())
                .filter(dimension -> turns.stream().anyMatch(turn -> value(turn, dimension) != null))
                .map(dimension -> new Timeline.Series(
                        dimension.name(),
                        getTranslation("dimension." + dimension),
                        turns.stream()
                                .<@Nullable Integer>map(turn -> value(turn, dimension))
                                .toList()))
                .toList();
        addClassName("timeline");
        add(new Timeline(
                getTranslation("feedback.timeline.label"),
                each(turns, turn -> turn.number() == 0 ? getTranslation("feedback.opening") : "" + turn.number()),
                each(turns, TalkTimeline::codes),
                series));
    }

    private static List<String> each(List<Turn> turns, Function<Turn, String> what) {
        return turns.stream().map(what).toList();
    }

    /** The codes that count for the trainee's reply of a turn, by their short names. */
    static String codes(Turn turn) {
        var coded = turn.coded();
        return coded == null
                ? ""
                : coded.countedCodes().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Null where the scenario has no such dimension. */
    static @Nullable Integer value(Turn turn, Dimension dimension) {
        var role = turn.state().role();
        return dimension == Dimension.READINESS ? role.readiness() : Integer.valueOf(role.get(dimension));
    }
}
