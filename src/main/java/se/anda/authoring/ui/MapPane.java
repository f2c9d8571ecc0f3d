package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntConsumer;
import se.anda.authoring.BeatMap;
import se.anda.authoring.Draft;
import se.anda.authoring.DraftCheck;
import se.anda.authoring.DraftPlay;
import se.anda.authoring.Publishing;

/** The map of a draft, drawn when it is opened, with the same as a list for whoever does not see it. Each leads to its place. */
final class MapPane extends Composite<NativeDetails> {

    private final Publishing publishing;
    private final IntConsumer toLine;
    private final BeatGraph graph = new BeatGraph();
    private final UnorderedList list = new UnorderedList();
    private final NativeDetails asList = new NativeDetails(getTranslation("map.list"), list);
    private Runnable draw = () -> {};
    private String source = "";

    MapPane(Publishing publishing, IntConsumer toLine) {
        this.publishing = publishing;
        this.toLine = toLine;
        list.addClassName("problems");
        graph.onChosen(chosen -> to(chosen.id()));
        getContent().setSummaryText(getTranslation("map.title"));
        getContent().setContent(new Div(new Paragraph(getTranslation("map.text")), graph, asList));
        getContent().addToggleListener(event -> {
            if (event.isOpened()) {
                draw.run();
            }
        });
    }

    void show(Draft draft, DraftCheck check) {
        setVisible(check.scenario().isPresent());
        check.scenario().ifPresent(scenario -> {
            source = draft.source();
            draw = () -> draw(BeatMap.of(scenario, publishing.report(draft)));
            if (getContent().isOpen()) {
                draw.run();
            }
        });
    }

    private void draw(BeatMap map) {
        graph.show(map);
        list.removeAll();
        map.nodes().forEach(node -> {
            var reached = node.reached();
            var words = getTranslation("map.kind." + node.kind()) + ": " + node.id()
                    + (reached == null ? "" : " – " + getTranslation("map.reached", reached));
            list.add(new ListItem(new NativeButton(words, _ -> to(node.id()))));
        });
    }

    private void to(String id) {
        DraftPlay.place(source, id).ifPresent(toLine::accept);
    }
}
