package se.anda.content;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Where and why a text is no YAML, told to an author. */
final class YamlFlaw {

    private YamlFlaw() {}

    /** The line to look at, from 1: where an unclosed quotation begins, else where reading stopped. */
    static int line(MarkedYAMLException broken) {
        var mark = isUnclosed(broken) ? broken.getContextMark() : broken.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    /** The line of a character that YAML does not allow. */
    static int line(ReaderException unreadable, String text) {
        var before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
        return 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    }

    static String message(MarkedYAMLException broken) {
        var problem = String.valueOf(broken.getProblem());
        if (problem.contains("TAB")) {
            return "har en tabb i indraget: skriv mellanslag i stället";
        }
        if (isUnclosed(broken)) {
            return "har ett citattecken eller en parentes som aldrig stängs: sätt dit det som saknas";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "har ett kolon för mycket eller fel indrag: sätt citattecken om texten, eller rätta indraget";
        }
        if (problem.contains("another document")) {
            return "har fler än ett dokument (---): dela upp filen";
        }
        return "går inte att läsa som YAML (" + problem + "): se över indrag, citattecken och kolon här och på raderna ovanför";
    }

    private static boolean isUnclosed(MarkedYAMLException broken) {
        var problem = String.valueOf(broken.getProblem());
        return broken.getContextMark() != null
                && (problem.contains("unexpected end of stream") || problem.contains("<stream end>"));
    }
}
