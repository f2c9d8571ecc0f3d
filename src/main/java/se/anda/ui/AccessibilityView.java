package se.anda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;

/** The accessibility statement that the Swedish act 2018:1937 asks of digital public service. Open to everybody. */
@Route(value = "tillganglighet", layout = MainLayout.class)
@AnonymousAllowed
class AccessibilityView extends Page {

    /** The day of the assessment that the texts tell of. */
    private static final String ASSESSED = "2026-11-23";

    AccessibilityView(AccessibilityProperties properties) {
        addClassNames("narrow", "prose");
        add(heading(getTranslation("a11y.title")), text("a11y.lead"));
        add(section("a11y.level.title", text("a11y.level.text")));
        add(section(
                "a11y.known.title",
                text("a11y.known.text"),
                list("a11y.known.reader", "a11y.known.errors", "a11y.known.language", "a11y.known.time", "a11y.known.zip")));
        add(section("a11y.report.title", contact(properties.contact().strip()), text("a11y.report.reply")));
        add(section("a11y.supervision.title", supervision()));
        add(section("a11y.how.title", text("a11y.how.text"), text("a11y.how.date", ASSESSED)));
    }

    private Paragraph contact(String contact) {
        if (contact.isEmpty()) {
            return text("a11y.report.none");
        }
        var told = text("a11y.report.text");
        told.add(" ");
        told.add(
                contact.contains("@")
                        ? new Anchor("mailto:" + contact, contact)
                        : new com.vaadin.flow.component.html.Span(contact));
        return told;
    }

    private Paragraph supervision() {
        var told = text("a11y.supervision.text");
        told.add(" ");
        told.add(new Anchor("https://www.digg.se/tdosanmalan", getTranslation("a11y.supervision.link")));
        return told;
    }

    private UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(getTranslation(key))).toArray(ListItem[]::new));
    }
}
