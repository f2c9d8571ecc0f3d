package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. */
public final class TextDiff {

    /** Above this many cells the middle is told as wholly changed. */
    private static final long MOST_CELLS = 16_000_000;

    private TextDiff() {}

    /** How a line stands in the two texts. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /**
     * One line.
     *
     * @param number in the newer text, or in the older for one that is gone; from 1
     */
    public record Line(Kind kind, int number, String text) {}

    /** The lines of both in order, what is gone before what came in its place. */
    public static List<Line> between(String older, String newer) {
        var old = older.lines().toList();
        var now = newer.lines().toList();
        var start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        var end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var lines = new ArrayList<Line>();
        for (var index = 0; index < start; index++) {
            lines.add(new Line(Kind.SAME, index + 1, now.get(index)));
        }
        middle(old, now, start, old.size() - end, now.size() - end, lines);
        for (var index = now.size() - end; index < now.size(); index++) {
            lines.add(new Line(Kind.SAME, index + 1, now.get(index)));
        }
        return lines;
    }

    /** Only what differs. */
    public static List<Line> changes(String older, String newer) {
        return between(older, newer).stream().filter(line -> line.kind() != Kind.SAME).toList();
    }

    private static void middle(List<String> old, List<String> now, int from, int oldTo, int nowTo, List<Line> lines) {
        int rows = oldTo - from;
        int columns = nowTo - from;
        if ((long) rows * columns > MOST_CELLS) {
            gone(old, from, oldTo, lines);
            added(now, from, nowTo, lines);
            return;
        }
        var common = new int[rows + 1][columns + 1];
        for (var row = rows - 1; row >= 0; row--) {
            for (var column = columns - 1; column >= 0; column--) {
                common[row][column] = old.get(from + row).equals(now.get(from + column))
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        var row = 0;
        var column = 0;
        while (row < rows && column < columns) {
            if (old.get(from + row).equals(now.get(from + column))) {
                lines.add(new Line(Kind.SAME, from + column + 1, now.get(from + column)));
                row++;
                column++;
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                gone(old, from + row, from + row + 1, lines);
                row++;
            } else {
                added(now, from + column, from + column + 1, lines);
                column++;
            }
        }
        gone(old, from + row, oldTo, lines);
        added(now, from + column, nowTo, lines);
    }

    private static void gone(List<String> old, int from, int to, List<Line> lines) {
        for (var index = from; index < to; index++) {
            lines.add(new Line(Kind.GONE, index + 1, old.get(index)));
        }
    }

    private static void added(List<String> now, int from, int to, List<Line> lines) {
        for (var index = from; index < to; index++) {
            lines.add(new Line(Kind.ADDED, index + 1, now.get(index)));
        }
    }
}
