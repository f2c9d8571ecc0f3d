package se.anda.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import se.anda.authoring.PlaytestReport;
import se.anda.authoring.PlaytestWords;
import se.anda.authoring.PolicyFigures;

/** Prints a playtest of one scenario: a line for each kind of trainee, then what publishing asks for and what to look at. */
final class PlaytestTable {

    private static final int MOST_TOLD = 10;

    private final PrintStream out;
    private final PlaytestWords words;

    PlaytestTable(PrintStream out, PlaytestWords words) {
        this.out = out;
        this.words = words;
    }

    void print(PlaytestReport report) {
        out.println(report.scenario().id());
        out.printf(
                "  %-18s %11s %9s %9s %5s %8s %7s  %s%n",
                "",
                words.get("trust"),
                words.get("readiness"),
                words.get("discord"),
                words.get("score"),
                words.get("turns"),
                words.get("fallbacks"),
                words.get("endings").toLowerCase(Locale.ROOT));
        report.policies().forEach(this::print);
        checks(report);
        worst(report);
        never(report);
    }

    private void print(PolicyFigures figures) {
        var readiness = figures.readiness();
        out.printf(
                Locale.ROOT,
                "  %-18s %11.0f %9s %9.0f %5.2f %8.1f %6.0f%%  %s%n",
                words.policy(figures.policy()),
                figures.trust(),
                readiness == null ? "-" : String.format(Locale.ROOT, "%.0f", readiness),
                figures.discord(),
                figures.score(),
                figures.turns(),
                100 * figures.fallbackShare(),
                figures.endings().entrySet().stream()
                        .map(ending -> ending.getKey() + " " + ending.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private void checks(PlaytestReport report) {
        out.println("  " + words.get("checks") + ":");
        for (var check : report.checks()) {
            var mark = switch (check.verdict()) {
                case MET -> "[x]";
                case NOT_MET -> "[ ]";
                case NOT_APPLICABLE -> "[-]";
            };
            var found = words.found(check);
            out.println("    " + mark + " " + words.condition(check) + (found.isEmpty() ? "" : " (" + found + ")"));
        }
    }

    private void worst(PlaytestReport report) {
        var worst = report.findings().worst();
        if (worst.isEmpty()) {
            return;
        }
        out.println("  " + words.get("worst") + ":");
        worst.stream()
                .limit(MOST_TOLD)
                .forEach(one -> out.println("    " + one.times() + "  "
                        + (one.volley().isEmpty() ? words.get("silence") : one.volley()) + "  → " + oneLine(one.line())));
    }

    private void never(PlaytestReport report) {
        var never = report.findings().neverReached();
        if (!never.isEmpty()) {
            out.println("  " + words.get("never") + " (" + never.size() + "): "
                    + never.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                    + (never.size() > MOST_TOLD ? " …" : ""));
        }
    }

    private static String oneLine(String line) {
        return line.replace('\n', ' ');
    }
}
