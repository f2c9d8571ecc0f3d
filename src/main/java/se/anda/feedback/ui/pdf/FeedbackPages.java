package se.anda.feedback.ui.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.anda.coding.BehaviourCode;
import se.anda.feedback.DecisiveMoment;
import se.anda.feedback.Feedback;
import se.anda.feedback.GateTold;
import se.anda.feedback.RubricTold;
import se.anda.feedback.TimelinePoint;
import se.anda.feedback.TranscriptLine;
import se.anda.model.rater.SecondRating;
import se.anda.scenario.Dimension;
import se.anda.ui.pdf.Markup;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** The feedback as pages to read on paper, in the order of the screen. */
final class FeedbackPages {

    private static final int HIGHEST = 5;
    private static final String NONE = "–";

    private final Feedback feedback;
    private final @Nullable SecondRating second;
    private final String roleName;
    private final Words words;
    private final Markup page;

    /** @param scenario its title */
    FeedbackPages(Feedback feedback, @Nullable SecondRating second, String scenario, String roleName, Words words) {
        this.feedback = feedback;
        this.second = second;
        this.roleName = roleName;
        this.words = words;
        this.page = new Markup(
                feedback.language().tag(),
                words.of("feedback.title", roleName) + ": " + scenario,
                Pdf.style());
        page.text(page.body(), "div", words.of("print.foot"), "foot");
        page.text(page.body(), "p", scenario + ", " + words.of("compare.side", feedback.attempt()), "muted");
        page.text(page.body(), "h1", words.of("feedback.title", roleName));
    }

    Document document() {
        page.text(page.body(), "p", words.of("print.estimate"), "muted");
        gates();
        page.text(page.body(), "p", feedback.paragraph(), "lead");
        next();
        moments();
        timeline();
        figures();
        feedback.rubrics().forEach(this::rubric);
        transcript();
        if (second != null) {
            new SecondRatingPart(page, words).add(feedback, second);
        }
        return page.document();
    }

    private void heading(String key) {
        page.text(page.body(), "h2", words.of(key));
    }

    private void quote(Element parent, String label, String line) {
        page.text(parent, "p", label + " " + line, "quote");
    }

    private void gates() {
        if (feedback.gates().isEmpty()) {
            return;
        }
        heading("feedback.gates");
        for (var gate : feedback.gates()) {
            var box = page.block(page.body(), "box " + gate.status().name().toLowerCase(java.util.Locale.ROOT));
            page.text(box, "h3", gate.name() + " – " + words.of("gate." + gate.status()));
            page.text(box, "p", gate.text());
            quote(box, gate);
        }
    }

    private void quote(Element box, GateTold gate) {
        var line = gate.quote();
        if (line != null) {
            quote(box, words.of(gate.quoteIsTrainees() ? "gate.you-said" : "gate.role-said"), line);
        }
    }

    private void next() {
        var next = feedback.next();
        heading("feedback.next");
        var box = page.block(page.body(), "box");
        page.text(box, "h3", next.title());
        page.text(box, "p", next.text());
        var example = next.example();
        if (example != null) {
            quote(box, words.of("feedback.next.example"), example);
        }
    }

    private void moments() {
        if (feedback.moments().isEmpty()) {
            return;
        }
        heading("feedback.moments");
        feedback.moments().forEach(this::moment);
    }

    private void moment(DecisiveMoment moment) {
        var box = page.block(page.body(), "box");
        page.text(box, "h3", words.of("moment.title", moment.number()) + " – "
                + plain(words.of(moment.helped() ? "moment.helped" : "moment.hindered")));
        quote(box, roleName + ":", moment.before());
        quote(box, words.of("talk.you") + ":", moment.volley());
        quote(box, roleName + ":", moment.after());
        page.text(box, "p", moment.why());
        var alternative = moment.alternative();
        if (alternative != null) {
            quote(box, words.of("moment.alternative"), alternative);
        }
    }

    /** Without the arrow in front, which the font has not. */
    private static String plain(String told) {
        return told.replaceFirst("^[^\\p{L}]+", "");
    }

    private void timeline() {
        heading("feedback.timeline");
        var chart = page.under(page.body(), "object");
        chart.setAttribute("type", TimelineDrawing.TYPE);
        chart.setAttribute("alt", words.of("print.chart"));
        chart.setAttribute("title", words.of("print.chart"));
        page.text(page.body(), "p", words.of("print.legend"), "muted");
        var head = new ArrayList<>(List.of(words.of("feedback.turn"), words.of("feedback.codes")));
        Arrays.stream(Dimension.values()).map(dimension -> words.of("dimension." + dimension)).forEach(head::add);
        page.table(page.body(), head, feedback.timeline().stream().map(this::row).toList());
    }

    private List<String> row(TimelinePoint point) {
        var row = new ArrayList<String>();
        row.add(point.number() == 0 ? words.of("feedback.opening") : Integer.toString(point.number()));
        row.add(point.codes().stream().map(code -> words.of("code." + code)).collect(Collectors.joining(", ")));
        for (var dimension : Dimension.values()) {
            var value = TimelineDrawing.value(point, dimension);
            row.add(value == null ? NONE : value.toString());
        }
        return row;
    }

    private void figures() {
        heading("feedback.figures");
        var rated = feedback.basis() == Feedback.Basis.RATED;
        page.text(page.body(), "p", words.of(rated ? "figures.rated" : "figures.counts", Feedback.ENOUGH), "muted");
        var counts = feedback.scorecard().counts();
        var rows = Arrays.stream(BehaviourCode.values())
                .filter(code -> counts.of(code) > 0)
                .map(code -> List.of(words.of("code." + code), Integer.toString(counts.of(code))))
                .toList();
        page.table(page.body(), List.of(words.of("print.code"), words.of("print.count")), rows);
    }

    private void rubric(RubricTold rubric) {
        page.text(page.body(), "h2", rubric.title());
        page.text(page.body(), "p", rubric.intro(), "muted");
        for (var criterion : rubric.criteria()) {
            var range = criterion.range();
            var level = range.isOpen()
                    ? words.of("criterion.range", (int) range.low(), (int) range.high(), HIGHEST)
                    : words.of("criterion.level", criterion.level(), HIGHEST);
            page.text(page.body(), "h3", criterion.name() + " – " + level);
            page.text(page.body(), "p", criterion.anchor());
            page.text(page.body(), "p", criterion.feedback());
            var higher = criterion.higher();
            if (higher != null) {
                page.text(page.body(), "p", words.of("criterion.higher") + " " + higher.anchor(), "muted");
            }
        }
    }

    private void transcript() {
        heading("feedback.transcript");
        for (var line : feedback.transcript()) {
            switch (line) {
                case TranscriptLine.RoleLine said -> {
                    var block = page.block(page.body(), "line");
                    page.text(block, "p", roleName, "who");
                    page.text(block, "p", said.text().replace("*", ""));
                }
                case TranscriptLine.TraineeLine said -> own(said);
            }
        }
    }

    private void own(TranscriptLine.TraineeLine said) {
        var block = page.block(page.body(), "line own");
        page.text(block, "p", words.of("talk.you"), "who");
        page.text(block, "p", said.text().isBlank() ? words.of("talk.silence.said") : said.text());
        if (!said.parts().isEmpty()) {
            page.text(block, "p", said.parts().stream().map(this::code).collect(Collectors.joining(" · ")), "code");
        }
    }

    private String code(TranscriptLine.Part part) {
        var code = words.of("code." + part.coded().code());
        var markers = part.coded().markers().stream().sorted().map(marker -> words.of("marker." + marker)).toList();
        var all = markers.isEmpty() ? code : code + " (" + String.join(", ", markers) + ")";
        return part.disputed() ? all + ", " + words.of("print.disputed")
                : part.unsure() ? all + ", " + words.of("print.unsure") : all;
    }
}
