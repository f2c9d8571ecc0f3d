package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.anda.content.Problem;

/** What is wrong with the files of scenarios, for those who write them. */
final class ContentProblems extends Div {

    ContentProblems(List<Problem> problems) {
        addClassName("note");
        var list = new UnorderedList();
        list.addClassName("problems");
        problems.forEach(problem -> list.add(item(problem)));
        add(new Paragraph(getTranslation("problems.text")), list);
    }

    private ListItem item(Problem problem) {
        var severity = new Span(getTranslation(problem.isProblem() ? "problems.problem" : "problems.notice"));
        severity.addClassName(problem.isProblem() ? "tag-bad" : "tag");
        var where = new Span(problem.file() + ":" + problem.line());
        where.addClassName("mono");
        return new ListItem(severity, new Span(" "), where, new Span(" " + problem.message()));
    }
}
