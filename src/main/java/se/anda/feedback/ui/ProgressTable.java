package se.anda.feedback.ui;

import com.vaadin.flow.component.Composite;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.anda.feedback.AttemptFigures;
import se.anda.feedback.Progress;
import se.anda.feedback.ProgressMeasure;
import se.anda.ui.DataTable;
import se.anda.ui.Languages;

/** The figures behind the pictures: a row for each attempt, the oldest first. */
final class ProgressTable extends Composite<DataTable> {

    private final Progress progress;

    ProgressTable(Progress progress) {
        this.progress = progress;
    }

    @Override
    protected DataTable initContent() {
        var columns = new ArrayList<>(List.of(
                getTranslation("progress.day"), getTranslation("progress.talk"), getTranslation("progress.attempt")));
        for (var measure : ProgressMeasure.values()) {
            columns.add(getTranslation("progress.measure." + measure));
        }
        var table = new DataTable(getTranslation("progress.table"), columns);
        progress.attempts().forEach(attempt -> table.row(
                attempt.at().atZone(ZoneId.systemDefault()).toLocalDate().toString(), cells(attempt)));
        return table;
    }

    private List<String> cells(AttemptFigures attempt) {
        var cells = new ArrayList<String>();
        cells.add(attempt.scenario().in(Languages.shown()));
        cells.add(getTranslation(attempt.isRetry() ? "progress.retry" : "progress.first", attempt.number()));
        for (var measure : ProgressMeasure.values()) {
            var value = attempt.values().get(measure);
            cells.add(value == null ? "–" : MeasuresOverTime.number(value, getLocale()));
        }
        return cells;
    }
}
