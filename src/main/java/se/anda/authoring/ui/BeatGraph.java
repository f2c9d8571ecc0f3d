package se.anda.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.anda.authoring.BeatMap;

/** A scenario drawn as a map; a click on something tells which it was. A picture: put a list beside it. */
@Tag("anda-beats")
@JsModule("./anda-beats.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
final class BeatGraph extends Component {

    private static final List<String> KINDS = List.of("beat", "fact", "ending", "gate");

    BeatGraph() {
        getElement().setProperty("label", getTranslation("map.label"));
        getElement().setPropertyMap(
                "names", KINDS.stream().collect(Collectors.toMap(Function.identity(), kind -> getTranslation("map.kind." + kind))));
    }

    /** Something in the map was clicked. */
    @DomEvent("anda-node")
    public static final class Chosen extends ComponentEvent<BeatGraph> {
        private final String id;

        public Chosen(BeatGraph source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    Registration onChosen(ComponentEventListener<Chosen> listener) {
        return addListener(Chosen.class, listener);
    }

    void show(BeatMap map) {
        getElement().setPropertyList("nodes", map.nodes().stream().map(BeatGraph::json).toList());
        getElement().setPropertyList("edges", map.edges().stream()
                .map(edge -> Map.of("from", edge.from(), "to", edge.to()))
                .toList());
    }

    private static Map<String, Object> json(BeatMap.Node node) {
        var json = new java.util.LinkedHashMap<String, Object>();
        json.put("id", node.id());
        json.put("kind", node.kind());
        json.put("reached", node.reached());
        return json;
    }
}
