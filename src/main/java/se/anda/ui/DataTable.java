package se.anda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table that scrolls sideways by itself where the window is narrow. The first cell of a row names the row. */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();

    public DataTable(String caption, List<String> columns) {
        addClassNames("table-scroll", "data-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.getCaption().setText(caption);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column, "col")));
        add(table);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    public void row(String name, Component... cells) {
        var row = table.getBody().addRow();
        row.add(header(name, "row"));
        for (var cell : cells) {
            row.addDataCell().add(cell);
        }
    }

    public void row(String name, List<String> cells) {
        row(name, cells.stream().map(Span::new).toArray(Component[]::new));
    }

    public void clear() {
        table.removeBody();
    }

    /** Rows, the head not counted. */
    public long size() {
        return table.getBody().getRowCount();
    }
}
