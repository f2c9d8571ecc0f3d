package se.anda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart of how a role stood, turn by turn, with what the trainee said beneath. It is a picture: put a table with the
 * same figures beside it.
 */
@Tag("anda-timeline")
@JsModule("./anda-timeline.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Timeline extends Component {

    /**
     * One line of the chart.
     *
     * @param name in the reader's language
     * @param values 0 to 100, one for each turn; null where there is none
     */
    public record Series(String id, String name, List<@Nullable Integer> values) {}

    /**
     * @param label what the chart shows, for whoever does not see it
     * @param turns the name of each turn
     * @param beneath for each turn what the trainee's reply was coded as, one word a line
     * @param places for each turn the id of the element that a click on it leads to
     */
    public Timeline(
            String label, List<String> turns, List<String> beneath, List<String> places, List<Series> series) {
        getElement().setProperty("label", label);
        getElement().setPropertyList("turns", turns);
        getElement().setPropertyList("beneath", beneath);
        getElement().setPropertyList("places", places);
        getElement().setPropertyList("series", series.stream().map(Timeline::plain).toList());
    }

    private static Map<String, Object> plain(Series series) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("id", series.id());
        plain.put("name", series.name());
        plain.put("values", series.values());
        return plain;
    }
}
