package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import se.anda.content.Problem;

/** What is wrong with the text, each problem a click away from its place. */
final class ProblemList extends Composite<Section> {

    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final IntConsumer toLine;

    ProblemList(IntConsumer toLine) {
        this.toLine = toLine;
        count.getElement().setAttribute("role", "status");
        list.addClassName("problems");
        getContent().add(new H2(getTranslation("editor.problems")), count, list);
    }

    void show(List<Problem> problems) {
        var bad = problems.stream().filter(Problem::isProblem).count();
        count.setText(getTranslation("editor.problems.count", bad, problems.size() - bad));
        list.removeAll();
        problems.forEach(problem -> list.add(row(problem)));
    }

    private ListItem row(Problem problem) {
        var words = getTranslation("editor.problems.line", problem.line()) + " "
                + (problem.isProblem() ? "" : getTranslation("editor.problems.notice") + " ") + problem.message();
        var row = new ListItem(new NativeButton(words, _ -> toLine.accept(problem.line())));
        row.setClassName("notice", !problem.isProblem());
        return row;
    }
}
