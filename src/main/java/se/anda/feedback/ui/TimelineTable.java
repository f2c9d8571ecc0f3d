package se.anda.feedback.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Div;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;
import se.anda.scenario.Dimension;

/** The figures of the timeline, as a table. */
final class TimelineTable extends Div {

    TimelineTable(Attempt attempt) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("feedback.timeline.table"));
        var table = new NativeTable();
        table.getCaption().setText(getTranslation("feedback.timeline.label"));
        var head = table.getHead().addRow();
        head.add(header("feedback.turn"), header("feedback.codes"));
        for (var dimension : Dimension.values()) {
            head.add(header("dimension." + dimension));
        }
        attempt.turns().forEach(turn -> fill(table.getBody().addRow(), turn));
        add(table);
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void fill(NativeTableRow row, Turn turn) {
        var name = new NativeTableHeaderCell(
                turn.number() == 0 ? getTranslation("feedback.opening") : String.valueOf(turn.number()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().setText(TalkTimeline.codes(turn));
        for (var dimension : Dimension.values()) {
            var value = TalkTimeline.value(turn, dimension);
            row.addDataCell().setText(value == null ? "–" : value.toString());
        }
    }
}
