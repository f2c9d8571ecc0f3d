package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Collectors;
import se.anda.feedback.TimelinePoint;
import se.anda.scenario.Dimension;

/** The figures of the timeline, as a table. */
final class TimelineTable extends Div {

    TimelineTable(List<TimelinePoint> points) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("feedback.timeline.table"));
        var table = new NativeTable();
        table.getCaption().setText(getTranslation("feedback.timeline.label"));
        var head = table.getHead().addRow();
        head.add(header("feedback.turn"), header("feedback.codes"), header("feedback.talk"));
        for (var dimension : Dimension.values()) {
            head.add(header("dimension." + dimension));
        }
        points.forEach(point -> fill(table.getBody().addRow(), point));
        add(table);
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void fill(NativeTableRow row, TimelinePoint point) {
        var name = new NativeTableHeaderCell();
        if (point.number() == 0) {
            name.setText(getTranslation("feedback.opening"));
        } else {
            name.add(new LineLink(Transcript.lineId(point.turn()), String.valueOf(point.number())));
        }
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell()
                .setText(point.codes().stream()
                        .map(code -> getTranslation("code." + code))
                        .collect(Collectors.joining(", ")));
        row.addDataCell().setText(getTranslation("talk-code." + point.talk()));
        for (var dimension : Dimension.values()) {
            var value = TalkTimeline.value(point, dimension);
            row.addDataCell().setText(value == null ? "–" : value.toString());
        }
    }
}
