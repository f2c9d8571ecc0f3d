package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.anda.content.Problem;

/** What is wrong with the files of scenarios, file by file, for those who write them. */
final class ContentProblems extends Div {

    ContentProblems(List<Problem> problems) {
        addClassName("note");
        add(new Paragraph(getTranslation("problems.text")));
        problems.stream()
                .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, found) -> add(file(file, found)));
    }

    private NativeDetails file(String file, List<Problem> found) {
        var bad = found.stream().filter(Problem::isProblem).count();
        var details = new NativeDetails(
                file + " – " + getTranslation("problems.count", bad, found.size() - bad));
        var list = new UnorderedList();
        list.addClassName("problems");
        found.forEach(problem -> list.add(item(problem)));
        details.setContent(list);
        return details;
    }

    private ListItem item(Problem problem) {
        var severity = new Span(getTranslation(problem.isProblem() ? "problems.problem" : "problems.notice"));
        severity.addClassName(problem.isProblem() ? "tag-bad" : "tag");
        var where = new Span(getTranslation("problems.line", String.valueOf(problem.line())));
        where.addClassName("mono");
        return new ListItem(severity, new Span(" "), where, new Span(" " + problem.message()));
    }
}
