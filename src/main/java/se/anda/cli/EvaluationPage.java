package se.anda.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.evaluation.Evaluation;
import se.anda.coding.evaluation.Tally;
import se.anda.content.Resources;

/** The report as one page with plots, whole in itself: nothing is fetched. */
final class EvaluationPage {

    private static final int WIDTH = 420;
    private static final int ROW = 22;
    private static final int LEFT = 150;
    private static final int SQUARE = 240;

    private EvaluationPage() {}

    static String of(List<Evaluation> evaluations) {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Anda: the coder, measured</title>\n<style>\n");
        page.append(Resources.text("/se/anda/cli/evaluation.css")).append("</style>\n<h1>The coder, measured</h1>\n");
        evaluations.forEach(evaluation -> language(page, evaluation));
        return page.append("</html>\n").toString();
    }

    private static void language(StringBuilder page, Evaluation evaluation) {
        page.append(String.format(Locale.ROOT, "<section><h2>%s</h2><p>%d volleys, %d utterances, %d role lines. "
                        + "Bars: F1; thin lines: 95 %% bootstrap interval.</p>\n",
                evaluation.language().tag(), evaluation.volleyCount(), evaluation.utteranceCount(), evaluation.roleLineCount()));
        bars(page, "Behaviour codes, by volley", evaluation.volleys(), List.of(BehaviourCode.values()));
        bars(page, "Markers, by volley", evaluation.markers(), List.of(Marker.values()));
        bars(page, "Role talk, by line", evaluation.roleLines(), List.of(se.anda.coding.RoleTalkCode.values()));
        confusion(page, evaluation);
        reliability(page, evaluation);
        page.append("</section>\n");
    }

    private static <T extends Comparable<T>> void bars(StringBuilder page, String title, Tally<T> tally, List<T> labels) {
        var shown = labels.stream().filter(label -> tally.of(label).gold() > 0).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.append("<h3>").append(title).append("</h3>\n");
        page.append(String.format("<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" class=\"bars\">%n",
                title, LEFT + WIDTH + 90, shown.size() * ROW + 4));
        for (var index = 0; index < shown.size(); index++) {
            var label = shown.get(index);
            var counts = tally.of(label);
            var f1 = counts.f1();
            var interval = tally.interval(drawn -> nanIsNothing(drawn.of(label).f1()));
            var top = index * ROW + 4;
            page.append(String.format(Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" class=\"name\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\"/>"
                            + "<path d=\"M%.1f %dH%.1f\"/><text x=\"%d\" y=\"%d\">%.2f  n=%d</text>%n",
                    LEFT - 8, top + 12, label, LEFT, top, f1 * WIDTH,
                    LEFT + interval.low() * WIDTH, top + 7, LEFT + interval.high() * WIDTH,
                    LEFT + WIDTH + 8, top + 12, f1, counts.gold()));
        }
        page.append("</svg>\n");
    }

    private static double nanIsNothing(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static void confusion(StringBuilder page, Evaluation evaluation) {
        if (evaluation.confusion().isEmpty()) {
            return;
        }
        page.append("<h3>Confusion: rows gold, columns predicted</h3>\n<table><thead><tr><th></th>");
        Arrays.stream(BehaviourCode.values())
                .forEach(code -> page.append("<th scope=\"col\">").append(code).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        for (var gold : BehaviourCode.values()) {
            var row = Arrays.stream(BehaviourCode.values())
                    .map(predicted -> evaluation.confusion().getOrDefault(gold + ">" + predicted, 0))
                    .toList();
            var all = row.stream().mapToInt(Integer::intValue).sum();
            page.append("<tr><th scope=\"row\">").append(gold).append("</th>");
            page.append(row.stream()
                    .map(count -> String.format(Locale.ROOT, "<td style=\"--share:%.2f\">%s</td>",
                            all == 0 ? 0.0 : (double) count / all, count == 0 ? "" : count.toString()))
                    .collect(Collectors.joining()));
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static void reliability(StringBuilder page, Evaluation evaluation) {
        if (evaluation.bins().isEmpty()) {
            return;
        }
        page.append(String.format(Locale.ROOT, "<h3>Confidence and share of right codes (ECE %.3f)</h3>%n",
                evaluation.calibrationError()));
        page.append(String.format("<svg role=\"img\" aria-label=\"reliability\" viewBox=\"-30 -10 %d %d\" class=\"square\">%n",
                SQUARE + 50, SQUARE + 40));
        page.append(String.format("<path d=\"M0 %dL%d 0\" class=\"even\"/><path d=\"M0 0V%dH%d\" class=\"axis\"/>%n",
                SQUARE, SQUARE, SQUARE, SQUARE));
        for (var bin : evaluation.bins()) {
            page.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%d</title></circle>%n",
                    bin.confidence() * SQUARE, (1 - bin.right()) * SQUARE, 2 + Math.sqrt(bin.utterances()) / 2, bin.utterances()));
        }
        page.append(String.format("<text x=\"0\" y=\"%d\">confidence 0–1</text></svg>%n", SQUARE + 20));
    }
}
