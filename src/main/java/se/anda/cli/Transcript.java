package se.anda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Coders;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Line.Speaker;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.RatedTalk.Exchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bare transcript as the shell reads it. Lines of the same speaker in a row are one line, joined with a line break.
 *
 * @param target what change is talked towards; null: the role's default target
 * @param goal whether there is a change goal at all
 */
record Transcript(
        Language language,
        @Nullable RoleKind role,
        @Nullable TraineeRole traineeRole,
        boolean goal,
        @Nullable String target,
        List<Line> lines) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The transcript cannot be read; the message says in Swedish what to do, and holds nothing that was said. */
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    static Transcript of(String json) throws Unreadable {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new Unreadable("är ingen JSON (rad " + broken.getLocation().getLineNr() + "): se över citattecken och kommatecken där");
        }
        if (tree == null || !tree.isObject()) {
            throw new Unreadable("är inget JSON-objekt: skriv {\"role\": …, \"lang\": …, \"lines\": […]}");
        }
        var goal = tree.get("goal");
        if (goal != null && !goal.isNull() && !goal.isString()) {
            throw new Unreadable("har ett goal som inte är text: skriv målet som text, eller null för inget mål");
        }
        var language = tagged(tree, "lang", "sv eller en", Language::ofTag);
        return new Transcript(
                language == null ? Language.SV : language,
                tagged(tree, "role", "victim, suspect, officer eller colleague", RoleKind::ofTag),
                tagged(tree, "trainee_role", "patrol-officer, igor-police eller social-worker", TraineeRole::ofTag),
                goal == null || goal.isString(),
                goal == null || goal.isNull() || goal.asString().isBlank() ? null : goal.asString(),
                lines(tree.get("lines")));
    }

    private static <T> @Nullable T tagged(JsonNode tree, String key, String choices, Function<String, T> read)
            throws Unreadable {
        var node = tree.get(key);
        if (node == null || node.isNull()) {
            return null;
        }
        try {
            return read.apply(node.isString() ? node.asString() : "");
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("har ett " + key + " som inte finns: skriv " + choices);
        }
    }

    private static List<Line> lines(@Nullable JsonNode node) throws Unreadable {
        if (node == null || !node.isArray()) {
            throw new Unreadable("saknar lines: skriv en lista av {\"who\": \"role\" eller \"trainee\", \"text\": …}");
        }
        var lines = new ArrayList<Line>();
        for (var index = 0; index < node.size(); index++) {
            var line = line(node.get(index), index + 1);
            if (!lines.isEmpty() && lines.getLast().who() == line.who()) {
                line = new Line(line.who(), lines.removeLast().text() + "\n" + line.text());
            }
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    private static Line line(JsonNode node, int number) throws Unreadable {
        var text = node.path("text");
        if (!text.isString()) {
            throw new Unreadable("har ingen text på replik " + number + ": lägg till text");
        }
        return switch (node.path("who").asString("")) {
            case "role" -> Line.role(text.asString());
            case "trainee" -> Line.trainee(text.asString());
            default -> throw new Unreadable("har okänd who på replik " + number + ": skriv role eller trainee");
        };
    }

    /** @throws se.anda.coding.VolleyTooLongException when a volley is over the coder's limit */
    RatedTalk coded(Coders coders) {
        var exchanges = new ArrayList<Exchange>();
        CodedRoleLine before = null;
        CodedVolley volley = null;
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.who() == Speaker.TRAINEE) {
                var context = new VolleyContext(language, role, traineeRole, lines.subList(0, index));
                volley = coders.volleys().code(line.text(), context);
                continue;
            }
            var said = coders.roleTalk().code(line.text(), language, role, target);
            if (volley != null) {
                exchanges.add(new Exchange(exchanges.size() + 1, volley, before, said, null));
                volley = null;
            }
            before = said;
        }
        if (volley != null) {
            exchanges.add(new Exchange(exchanges.size() + 1, volley, before, null, null));
        }
        return new RatedTalk(language, role, traineeRole, goal, exchanges);
    }
}
