package se.anda.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.anda.scenario.DatedFacts;
import se.anda.ui.Languages;

/** Whom to turn to after a heavy talk: the employer's own first, then what the dated facts name as support for staff. */
public final class SupportContacts extends Section {

    /** The dated facts that are contacts for whoever trains, by their ids in facts-sv.yaml. */
    private static final List<String> CONTACTS = List.of("jourhavande", "kvinnofridslinjen", "ring-112");

    public SupportContacts(DatedFacts dated) {
        addClassNames("note", "support");
        var contacts = CONTACTS.stream().flatMap(id -> dated.find(id).stream()).toList();
        add(new H2(getTranslation("support.title")), new Paragraph(getTranslation("support.employer")));
        if (!contacts.isEmpty()) {
            add(new FactList(contacts, Languages.shown()));
        }
    }
}
