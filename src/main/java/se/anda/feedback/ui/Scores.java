package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import se.anda.feedback.Feedback;

/** Figures and criteria; shown anew when a code is disputed. */
final class Scores extends Div {

    Scores(Feedback feedback) {
        addClassName("scores");
        show(feedback);
    }

    void show(Feedback feedback) {
        removeAll();
        add(new Section(new H2(getTranslation("feedback.figures")), new Figures(feedback)));
        feedback.rubrics().forEach(rubric -> add(new RubricPanel(rubric)));
    }
}
