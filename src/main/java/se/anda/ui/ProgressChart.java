package se.anda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One measure over time, attempt by attempt. It is a picture: put a table with the same figures beside it. */
@Tag("anda-progress")
@JsModule("./anda-progress.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class ProgressChart extends Component {

    /**
     * One attempt.
     *
     * @param at a moment as ISO 8601
     * @param words what is told when it is pointed at
     */
    public record Point(String at, double value, boolean retry, String words) {}

    /**
     * The spread of one week.
     *
     * @param monday a day as ISO 8601
     */
    public record Week(String monday, double low, double middle, double high) {}

    /**
     * @param label what the chart shows, for whoever does not see it
     * @param fair a threshold to draw; null: none
     * @param fairName what is written at it
     * @param most the highest value there can be; null: none
     */
    public ProgressChart(
            String label, List<Point> points, List<Week> weeks, @Nullable Double fair, String fairName,
            @Nullable Double most) {
        getElement().setProperty("label", label);
        getElement().setPropertyList(
                "points",
                points.stream()
                        .map(point -> Map.<String, Object>of(
                                "at", point.at(), "value", point.value(), "retry", point.retry(), "words", point.words()))
                        .toList());
        getElement().setPropertyList(
                "weeks",
                weeks.stream()
                        .map(week -> Map.<String, Object>of(
                                "monday", week.monday(), "low", week.low(), "middle", week.middle(), "high", week.high()))
                        .toList());
        if (fair != null) {
            getElement().setProperty("fair", fair);
        }
        getElement().setProperty("fairName", fairName);
        if (most != null) {
            getElement().setProperty("most", most);
        }
    }
}
