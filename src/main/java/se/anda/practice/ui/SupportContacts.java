package se.anda.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.anda.scenario.DatedFacts;
import se.anda.ui.Languages;

/** Whom to turn to after a heavy talk: the employer's own first, then what the dated facts name as support for staff. */
public final class SupportContacts extends Section {

    /** Facts with ids of this beginning are contacts for whoever trains. */
    private static final String CONTACT = "trainee-support";

    public SupportContacts(DatedFacts dated) {
        addClassNames("note", "support");
        var contacts = dated.all().stream()
                .filter(fact -> fact.id().startsWith(CONTACT))
                .toList();
        add(new H2(getTranslation("support.title")), new Paragraph(getTranslation("support.employer")));
        if (!contacts.isEmpty()) {
            add(new FactList(contacts, Languages.shown()));
        }
    }
}
