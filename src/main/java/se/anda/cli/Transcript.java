package se.anda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.coding.VolleyTooLongException;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.RatedTalk.Exchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bare transcript as the shell reads it. Lines of the same speaker in a row are one line, joined with a line break.
 *
 * @param id as it was given, text or number; null without one
 * @param remarks what was passed over, in Swedish: a role that is not known is no role
 * @param target what change is talked towards; null: the role's default target
 * @param goal whether there is a change goal at all
 */
record Transcript(
        @Nullable Object id,
        Language language,
        @Nullable RoleKind role,
        @Nullable TraineeRole traineeRole,
        boolean goal,
        @Nullable String target,
        List<Line> lines,
        List<String> remarks) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Transcript {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The transcript cannot be read; the message says in Swedish what to do, and holds nothing that was said. */
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    static Transcript of(String json) throws Unreadable {
        return of(tree(json));
    }

    static JsonNode tree(String json) throws Unreadable {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            var place = json.strip().contains("\n") ? " (rad " + broken.getLocation().getLineNr() + ")" : "";
            throw new Unreadable("är ingen JSON" + place + ": se över citattecken, klamrar och kommatecken");
        }
    }

    static Transcript of(JsonNode tree) throws Unreadable {
        if (!tree.isObject()) {
            throw new Unreadable("är inget JSON-objekt: skriv {\"role\": …, \"lang\": …, \"lines\": […]}, ett samtal per rad om de är flera");
        }
        var goal = tree.get("goal");
        if (goal != null && !goal.isNull() && !goal.isString()) {
            throw new Unreadable("har ett goal som inte är text: skriv målet som text, eller null för inget mål");
        }
        var language = tagged(tree, "lang", Language::ofTag);
        if (language.isEmpty() && isGiven(tree, "lang")) {
            throw new Unreadable("har ett lang som inte finns: skriv sv eller en");
        }
        var remarks = new ArrayList<String>();
        var role = tagged(tree, "role", RoleKind::ofTag);
        if (role.isEmpty() && isGiven(tree, "role")) {
            remarks.add("har en role som inte finns och bedöms utan: skriv victim, suspect, officer eller colleague");
        }
        var trainee = tagged(tree, "trainee_role", TraineeRole::ofTag);
        if (trainee.isEmpty() && isGiven(tree, "trainee_role")) {
            remarks.add("har en trainee_role som inte finns och bedöms utan: skriv patrol-officer, igor-police eller social-worker");
        }
        return new Transcript(
                id(tree),
                language.orElse(Language.SV),
                role.orElse(null),
                trainee.orElse(null),
                goal == null || goal.isString(),
                goal == null || goal.isNull() || goal.asString().isBlank() ? null : goal.asString(),
                lines(tree.get("lines")),
                remarks);
    }

    /** The id of what may be no transcript; null without one. */
    static @Nullable Object id(JsonNode tree) {
        var id = tree.get("id");
        return id == null || id.isNull() ? null : id.isString() ? id.stringValue() : id;
    }

    private static boolean isGiven(JsonNode tree, String key) {
        return !tree.path(key).isMissingNode() && !tree.path(key).isNull();
    }

    private static <T> Optional<T> tagged(JsonNode tree, String key, Function<String, T> read) {
        try {
            return Optional.of(read.apply(tree.path(key).asString("")));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
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

    /** @throws Unreadable when a volley is over the coder's limit */
    RatedTalk coded(Coders coders) throws Unreadable {
        var exchanges = new ArrayList<Exchange>();
        CodedRoleLine before = null;
        CodedVolley volley = null;
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (line.who() == Speaker.TRAINEE) {
                volley = coded(coders, index, exchanges.size() + 1);
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

    private CodedVolley coded(Coders coders, int index, int number) throws Unreadable {
        try {
            var context = new VolleyContext(language, role, traineeRole, lines.subList(0, index));
            return coders.volleys().code(lines.get(index).text(), context);
        } catch (VolleyTooLongException tooLong) {
            throw new Unreadable("har en replik på " + tooLong.length() + " tecken (deltagarens nummer " + number
                    + "): högst " + VolleyCoder.MAX_LENGTH + " får plats, dela upp den");
        }
    }
}
