package se.anda.authoring;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.content.Resources;
import se.anda.scenario.Ending;

/** A playtest as one self-contained HTML page: figures as tables, and the same as bars drawn in SVG. */
public final class PlaytestPage {

    private final PlaytestWords words;

    public PlaytestPage(PlaytestWords words) {
        this.words = words;
    }

    /** The page, whole; nothing in it is fetched from elsewhere. */
    public String of(List<PlaytestReport> reports) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        words.language().locale().getLanguage(),
                        words.get("title") + ": " + reports.stream().map(report -> title(report)).collect(Collectors.joining(", ")),
                        Resources.text("/se/anda/authoring/playtest.css"),
                        reports.stream().map(this::section).collect(Collectors.joining()));
    }

    private String title(PlaytestReport report) {
        return escaped(report.scenario().title().in(words.language()));
    }

    private String section(PlaytestReport report) {
        return "<section>\n<h1>" + words.get("heading", title(report)) + "</h1>\n<p>"
                + words.get("intro", report.policies().size(), report.seeds()) + "</p>\n"
                + checks(report) + figures(report) + endings(report) + never(report) + repeated(report) + worst(report)
                + "</section>\n";
    }

    private String checks(PlaytestReport report) {
        var rows = report.checks().stream()
                .map(check -> "<li class=\"" + check.verdict().tag() + "\"><b>" + words.verdict(check) + "</b> "
                        + words.condition(check) + found(check) + "</li>\n")
                .collect(Collectors.joining());
        return "<h2>" + words.get("checks") + "</h2>\n<p>"
                + words.get(report.isPublishable() ? "publishable" : "not-publishable") + "</p>\n<ul class=\"checks\">\n"
                + rows + "</ul>\n";
    }

    private String found(PublishingCheck check) {
        var found = words.found(check);
        return found.isEmpty() ? "" : " <small>" + escaped(found) + "</small>";
    }

    private String figures(PlaytestReport report) {
        var heads = Stream.of("policy", "trust", "readiness", "discord", "distress", "score", "turns", "fallbacks", "agreed")
                .map(key -> "<th scope=\"col\">" + words.get(key) + "</th>")
                .collect(Collectors.joining());
        var rows = report.policies().stream().map(this::row).collect(Collectors.joining());
        return "<h2>" + words.get("policies") + "</h2>\n<p>" + words.get("score.note") + "</p>\n<div class=\"wide\"><table>\n<thead><tr>"
                + heads + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table></div>\n";
    }

    private String row(PolicyFigures figures) {
        var readiness = figures.readiness();
        return "<tr><th scope=\"row\">" + words.policy(figures.policy()) + "</th>" + bar(figures.trust(), 100, "good")
                + (readiness == null ? "<td>–</td>" : bar(readiness, 100, "good"))
                + bar(figures.discord(), 100, "bad") + bar(figures.distress(), 100, "bad") + bar(figures.score(), 5, "score")
                + "<td>" + number(figures.turns(), 1) + "</td><td>" + number(100 * figures.fallbackShare(), 0) + " %</td><td>"
                + figures.agreed() + "/" + figures.plays() + "</td></tr>\n";
    }

    private String bar(double value, double most, String kind) {
        var width = Math.round(60 * value / most);
        return "<td>" + number(value, most > 5 ? 0 : 2)
                + "<svg class=\"" + kind + "\" aria-hidden=\"true\" width=\"60\" height=\"8\"><rect width=\"60\" height=\"8\" class=\"rest\"/>"
                + "<rect width=\"" + width + "\" height=\"8\"/></svg></td>";
    }

    private String endings(PlaytestReport report) {
        var ids = new TreeSet<String>();
        report.policies().forEach(figures -> ids.addAll(figures.endings().keySet()));
        var heads = ids.stream().map(id -> "<th scope=\"col\">" + ending(report, id) + "</th>").collect(Collectors.joining());
        var rows = report.policies().stream()
                .map(figures -> "<tr><th scope=\"row\">" + words.policy(figures.policy()) + "</th>"
                        + ids.stream().map(id -> share(figures, id)).collect(Collectors.joining()) + "</tr>\n")
                .collect(Collectors.joining());
        return "<h2>" + words.get("endings") + "</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">"
                + words.get("policy") + "</th>" + heads + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table></div>\n";
    }

    private String share(PolicyFigures figures, String id) {
        var plays = figures.endings().getOrDefault(id, 0);
        return plays == 0 ? "<td></td>" : bar(plays, figures.plays(), "count").replaceFirst("<td>[^<]*", "<td>" + plays);
    }

    private String ending(PlaytestReport report, String id) {
        return id.equals(PolicyFigures.NO_ENDING)
                ? words.get("ending.none")
                : escaped(report.scenario().ending(id).map(Ending::name).map(name -> name.in(words.language())).orElse(id));
    }

    private String never(PlaytestReport report) {
        var never = report.findings().neverReached();
        var all = report.findings().reached().size() - report.scenario().fallbacks().size();
        return "<h2>" + words.get("never") + "</h2>\n<p>"
                + (never.isEmpty() ? words.get("never.none") : words.get("never.some", never.size(), all)) + "</p>\n"
                + (never.isEmpty() ? "" : "<p>" + never.stream().map(id -> "<code>" + escaped(id) + "</code>").collect(Collectors.joining(" "))
                        + "</p>\n");
    }

    private String repeated(PlaytestReport report) {
        var repeated = report.findings().repeatedLines();
        return "<h2>" + words.get("repeated") + "</h2>\n" + (repeated.isEmpty()
                ? "<p>" + words.get("repeated.none") + "</p>\n"
                : "<ul>" + repeated.stream().map(line -> "<li>" + escaped(line) + "</li>").collect(Collectors.joining()) + "</ul>\n");
    }

    private String worst(PlaytestReport report) {
        var worst = report.findings().worst();
        if (worst.isEmpty()) {
            return "<h2>" + words.get("worst") + "</h2>\n<p>" + words.get("worst.none") + "</p>\n";
        }
        var heads = Stream.of("worst.volley", "worst.times", "worst.who", "worst.line")
                .map(key -> "<th scope=\"col\">" + words.get(key) + "</th>")
                .collect(Collectors.joining());
        var rows = worst.stream()
                .map(one -> "<tr><td>" + said(one.volley()) + "</td><td>" + one.times() + "</td><td>"
                        + one.policies().stream().map(words::policy).collect(Collectors.joining(", ")) + "</td><td>"
                        + escaped(one.line()) + "</td></tr>\n")
                .collect(Collectors.joining());
        return "<h2>" + words.get("worst") + "</h2>\n<p>" + words.get("worst.note")
                + "</p>\n<div class=\"wide\"><table class=\"worst\">\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table></div>\n";
    }

    private String said(String volley) {
        return volley.isEmpty() ? words.get("silence") : escaped(volley);
    }

    private String number(double value, int decimals) {
        return String.format(words.language().locale(), "%." + decimals + "f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }
}
