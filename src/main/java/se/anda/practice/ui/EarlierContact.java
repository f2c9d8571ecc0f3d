package se.anda.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.coding.Language;
import se.anda.practice.Carried;

/** How the earlier contact went, which the role remembers. */
final class EarlierContact extends Section {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());

    EarlierContact(Carried carried, Language language) {
        addClassName("earlier-contact");
        add(new H2(getTranslation("briefing.earlier")));
        var from = new Paragraph(carried.talk()
                .map(at -> getTranslation("briefing.earlier.own", DAY.format(at)))
                .orElseGet(() -> getTranslation("briefing.earlier.none")));
        from.addClassName("muted");
        var known = new UnorderedList();
        carried.follows().of(carried.memories()).forEach(memory -> known.add(new ListItem(memory.briefing().in(language))));
        add(new Paragraph(carried.follows().after().in(language)), from);
        if (!carried.memories().isEmpty()) {
            add(known);
        }
    }
}
