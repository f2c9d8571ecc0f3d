package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.TimelinePoint;
import se.anda.scenario.Dimension;
import se.anda.ui.Timeline;

/** How the role stood after each turn of an attempt, with the trainee's codes beneath. */
final class TalkTimeline extends Div {

    TalkTimeline(List<TimelinePoint> points) {
        addClassName("timeline");
        var series = Arrays.stream(Dimension.values())
                .filter(dimension -> points.stream().anyMatch(point -> value(point, dimension) != null))
                .map(dimension -> new Timeline.Series(
                        dimension.name(),
                        getTranslation("dimension." + dimension),
                        points.stream()
                                .<@Nullable Integer>map(point -> value(point, dimension))
                                .toList()))
                .toList();
        add(new Timeline(
                getTranslation("feedback.timeline.label"),
                points.stream().map(this::name).toList(),
                points.stream().map(this::codes).toList(),
                points.stream().map(point -> Transcript.lineId(point.turn())).toList(),
                series));
    }

    private String name(TimelinePoint point) {
        return point.number() == 0 ? getTranslation("feedback.opening") : String.valueOf(point.number());
    }

    private String codes(TimelinePoint point) {
        return point.codes().stream()
                .map(code -> getTranslation("code.short." + code))
                .collect(Collectors.joining("\n"));
    }

    /** Null where the scenario has no such dimension. */
    static @Nullable Integer value(TimelinePoint point, Dimension dimension) {
        return switch (dimension) {
            case TRUST -> Integer.valueOf(point.trust());
            case READINESS -> point.readiness();
            case DISCORD -> Integer.valueOf(point.discord());
            case DISTRESS -> Integer.valueOf(point.distress());
        };
    }
}
