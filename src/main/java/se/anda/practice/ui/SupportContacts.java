package se.anda.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.anda.scenario.DatedFacts;
import se.anda.ui.Languages;

/** Whom to turn to after a heavy talk: the employer's own first, then what the dated facts name as support for staff. */
public final class SupportContacts extends Section {

    public SupportContacts(DatedFacts dated) {
        addClassNames("note", "support");
        var contacts = dated.supportContacts();
        add(new H2(getTranslation("support.title")), new Paragraph(getTranslation("support.employer")));
        if (!contacts.isEmpty()) {
            add(new FactList(contacts, Languages.shown()));
        }
    }
}
