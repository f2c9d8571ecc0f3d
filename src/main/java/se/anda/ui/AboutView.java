package se.anda.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** What the assessment is and is not, and how accessible the app is. */
@Route(value = "om-bedomningen", layout = MainLayout.class)
@PermitAll
class AboutView extends Page {

    AboutView() {
        addClassNames("narrow", "prose");
        add(heading(getTranslation("about.title")), text("about.lead"));
        add(
                section("about.estimate.title", text("about.estimate.text"), text("about.estimate.counts")),
                section(
                        "about.wrong.title",
                        text("about.wrong.often"),
                        text("about.wrong.range"),
                        text("about.wrong.own")),
                section("about.thresholds.title", text("about.thresholds.text")),
                section("about.texts.title", text("about.texts.text"), text("about.texts.role")),
                section(
                        "about.use.title",
                        list("about.use.practice", "about.use.grading", "about.use.persons", "about.use.real")),
                section("about.data.title", text("about.data.text")),
                section(
                        "about.access.title",
                        text("about.access.text"),
                        list("about.access.keyboard", "about.access.speech", "about.access.chart"),
                        text("about.access.report")));
    }

    private UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(getTranslation(key))).toArray(ListItem[]::new));
    }
}
