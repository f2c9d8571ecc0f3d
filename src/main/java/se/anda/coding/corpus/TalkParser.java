package se.anda.coding.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TalkSubtype;
import se.anda.coding.TraineeRole;

/** Parses one file of the corpus; a line with a problem is left out, the rest is read. */
final class TalkParser {

    private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final String file;
    private final List<Corpus.Problem> problems = new ArrayList<>();
    private final List<Corpus.Volley> volleys = new ArrayList<>();
    private final List<Corpus.RoleLine> roleLines = new ArrayList<>();
    private final Map<String, String> head = new HashMap<>();
    private List<Line> history = new ArrayList<>();
    private int number;

    TalkParser(String file) {
        this.file = file;
    }

    List<Corpus.Problem> problems() {
        return List.copyOf(problems);
    }

    /** The talk, or null when its head does not say its language and role. */
    Corpus.@Nullable Talk parse(String text) {
        for (var line : text.lines().toList()) {
            number++;
            read(line.strip());
        }
        number = 1;
        var language = headed("lang", Language::ofTag, true);
        var role = headed("role", RoleKind::ofTag, true);
        var trainee = headed("trainee", TraineeRole::ofTag, false);
        if (language == null || role == null) {
            return null;
        }
        return new Corpus.Talk(
                file, language, role, trainee, head.get("target"), List.copyOf(volleys), List.copyOf(roleLines));
    }

    private void read(String line) {
        if (line.isEmpty()) {
            history = new ArrayList<>();
            return;
        }
        switch (line.charAt(0)) {
            case '#' -> { }
            case '@' -> head(line);
            case '<' -> roleLine(line.substring(1).strip());
            case '>' -> volley(line.substring(1).strip());
            default -> problem("begins with none of @ < > #: mend the line");
        }
    }

    private void head(String line) {
        var space = line.indexOf(' ');
        if (space < 0) {
            problem("has no value: write @key value");
        } else {
            head.put(line.substring(1, space), line.substring(space + 1).strip());
        }
    }

    private void volley(String line) {
        var units = new ArrayList<Corpus.Unit>();
        var text = units(line, (tag, span) -> {
            var words = tag.split("\\s+");
            var code = named(words[0], BehaviourCode::valueOf, "code");
            var markers = EnumSet.noneOf(Marker.class);
            for (var index = 1; index < words.length; index++) {
                var marker = named(words[index], Marker::ofTag, "marker");
                if (marker != null) {
                    markers.add(marker);
                }
            }
            if (code != null) {
                units.add(new Corpus.Unit(span, code, markers));
            }
        });
        if (text != null && !units.isEmpty()) {
            volleys.add(new Corpus.Volley(text, List.copyOf(history), List.copyOf(units), number));
            history.add(Line.trainee(text));
        }
    }

    private void roleLine(String line) {
        var clauses = new ArrayList<Corpus.Clause>();
        var text = units(line, (tag, span) -> {
            var words = tag.split("\\s+");
            var parts = words[0].split("/", 2);
            var code = named(parts[0], RoleTalkCode::valueOf, "code");
            var subtype = parts.length < 2 ? null : named(parts[1], TalkSubtype::ofTag, "subtype");
            if (code == null) {
                return;
            }
            var talk = code == RoleTalkCode.CT || code == RoleTalkCode.ST;
            if (talk != (subtype != null)) {
                problem(tag + ": a subtype stands with CT and ST, and with them only");
                return;
            }
            clauses.add(new Corpus.Clause(span, code, subtype, words.length > 1 && words[1].equals("minimising")));
        });
        if (text != null && !clauses.isEmpty()) {
            roleLines.add(new Corpus.RoleLine(text, List.copyOf(clauses), number));
            history.add(Line.role(text));
        }
    }

    private interface UnitSink {
        void unit(String tag, Span span);
    }

    /** Hands on each tag with the span of its unit; gives the text, or null when it cannot be read. */
    private @Nullable String units(String line, UnitSink sink) {
        var text = new StringBuilder();
        var tags = TAG.matcher(line);
        if (!tags.find() || tags.start() != 0) {
            problem("does not begin with a tag: put [CODE] before the first unit");
            return null;
        }
        var more = true;
        while (more) {
            var tag = tags.group(1).strip();
            var from = tags.end();
            more = tags.find();
            var unit = line.substring(from, more ? tags.start() : line.length()).strip();
            if (unit.isEmpty()) {
                problem("[" + tag + "] has no text: take the tag away or write the unit");
                continue;
            }
            if (!text.isEmpty()) {
                text.append(' ');
            }
            sink.unit(tag, new Span(text.length(), text.length() + unit.length()));
            text.append(unit);
        }
        return text.toString();
    }

    private <T> @Nullable T headed(String key, Function<String, T> parse, boolean needed) {
        var value = head.get(key);
        if (value == null || (value.equals("none") && !needed)) {
            if (needed) {
                problem("@" + key + " is missing: add it at the head");
            }
            return null;
        }
        return named(value, parse, "@" + key);
    }

    private <T> @Nullable T named(String name, Function<String, T> parse, String what) {
        try {
            return parse.apply(name);
        } catch (IllegalArgumentException unknown) {
            problem("unknown " + what + " '" + name + "': see FORMAT.md");
            return null;
        }
    }

    private void problem(String message) {
        problems.add(new Corpus.Problem(file, number, message));
    }
}
