package se.anda.authoring.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.scenario.Signal;
import se.anda.ui.pdf.Words;

/** What the format's properties and values are called on the page. A value that has no words of its own stands as it is. */
final class OptionWords {

    /** Which words a property's values are told in. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("code", "code."),
            Map.entry("not_code", "code."),
            Map.entry("marker", "marker."),
            Map.entry("not_marker", "marker."),
            Map.entry("met_by", "marker."),
            Map.entry("also", "marker."),
            Map.entry("broken_by", "marker."),
            Map.entry("ahead_of", "marker."),
            Map.entry("signal", "signal."),
            Map.entry("not_signal", "signal."),
            Map.entry("answers", "talk-code."),
            Map.entry("followed_by", "talk-code."),
            Map.entry("role_talk", "talk-code."),
            Map.entry("role", "role-kind."),
            Map.entry("roles", "role-kind."),
            Map.entry("trainee_role", "trainee-role."),
            Map.entry("length", "length."),
            Map.entry("talk_types", "talk-type."),
            Map.entry("ended", "form.ending."),
            Map.entry("kind", "form.ending."),
            Map.entry("opens", "form.opens."));

    private static final Set<String> CODES = Stream.of(BehaviourCode.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> MARKERS = Stream.of(Marker.values()).map(Marker::tag).collect(Collectors.toSet());
    private static final Set<String> SIGNALS = Stream.of(Signal.values()).map(Signal::tag).collect(Collectors.toSet());
    private static final Set<String> RUBRIC_KINDS = Set.of("miti", "spirit", "practice");

    private final Words words;

    OptionWords(Words words) {
        this.words = words;
    }

    String field(String property) {
        return words.of("form.field." + property);
    }

    String option(String property, String value) {
        var kind = property.equals("on") ? on(value) : KINDS.getOrDefault(property, "");
        return kind.isEmpty() || RUBRIC_KINDS.contains(value)
                ? value
                : words.of(kind + value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String on(String value) {
        return CODES.contains(value) ? "code." : MARKERS.contains(value) ? "marker." : SIGNALS.contains(value) ? "signal." : "";
    }

    String numbered(String label, Object which) {
        return label + " " + which;
    }

    String add(String label) {
        return words.of("form.add", label.toLowerCase(Locale.ROOT));
    }

    String remove() {
        return words.of("form.remove");
    }

    String choose() {
        return words.of("form.choose");
    }

    String write() {
        return words.of("form.write");
    }

    String onePerLine() {
        return words.of("form.one-per-line");
    }

    String yes() {
        return words.of("form.yes");
    }

    String no() {
        return words.of("form.no");
    }
}
