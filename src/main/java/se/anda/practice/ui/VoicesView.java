package se.anda.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.anda.practice.Voice;
import se.anda.practice.Voices;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;
import se.anda.ui.RadioChoice;

/** Who puts the words in each scenario: the author's script, or a language model within the engine's bounds. */
@Route(value = "verkstad/roster", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class VoicesView extends Page {

    VoicesView(Voices voices) {
        addClassName("narrow");
        var told = new Paragraph();
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        var destination = voices.destination();
        var where = new Paragraph(
                destination.map(host -> getTranslation("voices.where", host)).orElseGet(() -> getTranslation("voices.none")));
        where.addClassName("note");
        add(heading(getTranslation("voices.title")), text("voices.lead"), where, told);
        var list = new Div();
        for (var chosen : voices.all()) {
            var title = chosen.scenario().title().in(Languages.shown());
            var choice = new RadioChoice<Voice>(title, voice -> {
                voices.choose(chosen.scenario().id(), voice);
                told.setText(getTranslation("voices.saved", title, getTranslation("voices." + voice)));
            });
            choice.with(Voice.SCRIPTED, getTranslation("voices.SCRIPTED"), "");
            choice.with(Voice.MODEL, getTranslation("voices.MODEL"), destination.isPresent() ? "" : getTranslation("voices.grey"));
            choice.show(chosen.voice());
            choice.enabled(Voice.MODEL, destination.isPresent());
            list.add(choice);
        }
        add(list, links());
    }

    private Div links() {
        var links = new Div(
                new Anchor("verkstad/bedomare", getTranslation("raters.open")), new Anchor("verkstad", getTranslation("facts.back")));
        links.addClassName("links");
        return links;
    }
}
