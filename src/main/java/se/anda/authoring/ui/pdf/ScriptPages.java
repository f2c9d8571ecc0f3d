package se.anda.authoring.ui.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.scenario.Comparison;
import se.anda.scenario.Condition;
import se.anda.scenario.Dimension;
import se.anda.scenario.Fact;
import se.anda.scenario.Scenario;
import se.anda.scenario.Scenario.Sensitivity;
import se.anda.scenario.Scenario.Topic;
import se.anda.scenario.Signal;
import se.anda.scenario.Text;
import se.anda.ui.pdf.Markup;
import se.anda.ui.pdf.Pdf;
import se.anda.ui.pdf.Words;

/** A scenario as a script for somebody who plays the role live: who one is, how one takes what is said, and what to say. */
public final class ScriptPages {

    private final Scenario scenario;
    private final Language language;
    private final Words words;
    private final Markup page;

    private ScriptPages(Scenario scenario, Language language, Words words) {
        this.scenario = scenario;
        this.language = language;
        this.words = words;
        var title = words.of("script.title", scenario.title().in(language));
        this.page = new Markup(language.tag(), title, Pdf.style());
        page.text(page.body(), "div", words.of("print.foot"), "foot");
        page.text(page.body(), "h1", title);
    }

    public static Document of(Scenario scenario, Language language, Words words) {
        return new ScriptPages(scenario, language, words).document();
    }

    private Document document() {
        var persona = scenario.persona();
        paragraph(words.of("script.lead"), "muted");
        heading("script.you-are");
        paragraph(words.of("scenario.who", persona.name(), persona.age()), "lead");
        paragraph(persona.description());
        heading("script.you-talk");
        paragraph(persona.voice());
        heading("script.where");
        paragraph(scenario.setting());
        state();
        sensitivities();
        facts();
        opening();
        lines();
        endings();
        return page.document();
    }

    private void heading(String key) {
        page.text(page.body(), "h2", words.of(key));
    }

    private void paragraph(String text, String... classes) {
        page.text(page.body(), "p", text, classes);
    }

    private void paragraph(Text text) {
        paragraph(text.in(language));
    }

    private void state() {
        heading("script.begin");
        var rows = new ArrayList<List<String>>();
        scenario.initialState().forEach((dimension, value) ->
                rows.add(List.of(words.of("dimension." + dimension), value.toString(), words.of("script.of-hundred"))));
        page.table(page.body(), List.of(words.of("script.dimension"), words.of("script.value"), ""), rows);
    }

    private void sensitivities() {
        heading("script.take");
        paragraph(words.of("script.take.text"), "muted");
        var rows = scenario.sensitivities().stream()
                .sorted(Comparator.comparingInt((Sensitivity one) -> one.step(Dimension.TRUST)).reversed())
                .map(one -> List.of(on(one.on()), effect(one)))
                .toList();
        page.table(page.body(), List.of(words.of("script.when-met"), words.of("script.then")), rows);
    }

    private String on(String id) {
        var name = id.toUpperCase(Locale.ROOT).replace('-', '_');
        var kind = Arrays.stream(Signal.values()).anyMatch(signal -> signal.name().equals(name))
                ? "signal."
                : Arrays.stream(BehaviourCode.values()).anyMatch(code -> code.name().equals(name)) ? "code." : "marker.";
        return words.of(kind + name);
    }

    private String effect(Sensitivity one) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> one.step(dimension) != 0)
                .map(dimension -> words.of("dimension." + dimension) + " " + signed(one.step(dimension)))
                .collect(Collectors.joining(", "));
    }

    private static String signed(int step) {
        return step > 0 ? "+" + step : "−" + -step;
    }

    private void facts() {
        heading("script.facts");
        paragraph(words.of("script.facts.text"), "muted");
        for (var fact : scenario.facts()) {
            var box = page.block(page.body(), "box");
            page.text(box, "h3", topic(fact.topic()) + needs(fact));
            fact.says().forEach(line -> page.text(box, "p", said(line)));
            fact.deflects().forEach(line -> page.text(box, "p", words.of("script.too-early", said(line)), "muted"));
        }
    }

    private String needs(Fact fact) {
        return fact.needs().isEmpty()
                ? ""
                : " – " + fact.needs().entrySet().stream()
                        .map(need -> words.of("dimension." + need.getKey()) + " " + bound(need.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private void opening() {
        heading("script.opening");
        scenario.opening().forEach(line -> paragraph(said(line)));
    }

    private void lines() {
        heading("script.lines");
        paragraph(words.of("script.lines.text"), "muted");
        for (var beat : scenario.beats()) {
            var box = page.block(page.body(), "line");
            page.text(box, "p", when(beat.when()), "who");
            beat.says().forEach(line -> page.text(box, "p", said(line)));
        }
        heading("script.else");
        scenario.fallbacks().forEach(beat -> beat.says().forEach(line -> paragraph(said(line))));
    }

    /** The condition in a few words; an actor goes by the sense of it. */
    private String when(Condition when) {
        var parts = new ArrayList<String>();
        when.topic().stream().map(this::topic).forEach(parts::add);
        when.code().forEach(code -> parts.add(words.of("code." + code)));
        when.marker().forEach(marker -> parts.add(words.of("marker." + marker)));
        when.signal().forEach(signal -> parts.add(words.of("signal." + signal)));
        when.state().forEach((dimension, bound) -> parts.add(words.of("dimension." + dimension) + " " + bound(bound)));
        return parts.isEmpty() ? words.of("script.any-time") : words.of("script.when", String.join(", ", parts));
    }

    private static String bound(Comparison bound) {
        return bound.toString().replace(">=", "≥ ").replace("<=", "≤ ").replaceFirst("^([<>=])", "$1 ");
    }

    private String topic(String id) {
        return scenario.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .map(Topic::name)
                .map(name -> name.in(language))
                .orElse(id);
    }

    private void endings() {
        heading("script.endings");
        for (var ending : scenario.endings()) {
            Element box = page.block(page.body(), "box");
            page.text(box, "h3", ending.name().in(language));
            page.text(box, "p", ending.summary().in(language));
            ending.says().forEach(line -> page.text(box, "p", said(line)));
        }
    }

    /** Stage directions stand in brackets, beats on a line of their own. */
    private String said(Text line) {
        return line.in(language).replaceAll("\\*([^*]*)\\*", "($1)").replace("\n", " … ").strip();
    }
}
