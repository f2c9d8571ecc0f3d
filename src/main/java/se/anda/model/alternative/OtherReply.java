package se.anda.model.alternative;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.feedback.Alternatives;
import se.anda.model.PromptFile;
import se.anda.model.StateWords;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.StructuredModel;
import se.anda.practice.TalkEngine.Setting;
import se.anda.practice.Turn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a model for another reply to try at a moment. What the embedded coder does not read as better is not offered. */
public final class OtherReply {

    /** A reply longer than this is a lecture, in UTF-16 units. */
    private static final int LONGEST = 280;

    /** As many lines of the talk as a model hears. */
    private static final int LINES = 8;

    private static final int TRIES = 2;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REPLY = "reply";

    private static final Map<Language, PromptFile> FILES = Map.of(
            Language.SV, PromptFile.of("/content/scenarios/prompts/alternative-sv.txt"),
            Language.EN, PromptFile.of("/content/scenarios/prompts/alternative-en.txt"));

    private final StructuredModel model;
    private final Alternatives alternatives;

    public OtherReply(StructuredModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
    }

    /**
     * What came of asking.
     *
     * @param line empty: none of the suggestions was better
     * @param tokens used
     */
    public record Suggested(Optional<String> line, int tokens) {}

    /**
     * Blocks until the model has answered, twice at the most.
     *
     * @param turn the trainee's reply
     * @param before the turn that it answers
     * @throws RaterFailedException with the reason
     */
    public Suggested instead(Setting setting, Turn before, Turn turn) {
        var tokens = 0;
        for (var tries = 0; tries < TRIES; tries++) {
            var answer = model.answer(prompt(setting), talk(before, turn), schema());
            tokens += answer.tokens();
            var line = reply(answer.json());
            if (isPlain(line) && alternatives.isBetter(setting, before, turn, line)) {
                return new Suggested(Optional.of(line), tokens);
            }
        }
        return new Suggested(Optional.empty(), tokens);
    }

    private static String prompt(Setting setting) {
        return Objects.requireNonNull(FILES.get(setting.language()))
                .text()
                .replace("{name}", setting.scenario().persona().name())
                .replace("{counterpart}", StateWords.counterpart(setting.traineeRole(), setting.language()));
    }

    private static String talk(Turn before, Turn turn) {
        var lines = before.state().lines();
        var text = new StringBuilder();
        for (var line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
            text.append(line.who() == Line.Speaker.ROLE ? "ROLE: " : "TRAINEE: ").append(oneLine(line.text())).append('\n');
        }
        return text.append("TRAINEE: ").append(oneLine(String.valueOf(turn.volley()))).toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static JsonSchema schema() {
        return JsonSchema.builder()
                .name("alternative")
                .rootElement(JsonObjectSchema.builder()
                        .addStringProperty(REPLY)
                        .required(REPLY)
                        .additionalProperties(false)
                        .build())
                .build();
    }

    private static String reply(String json) {
        try {
            return oneLine(JSON.readTree(json).path(REPLY).asString(""));
        } catch (JacksonException malformed) {
            throw new RaterFailedException("malformed");
        }
    }

    private static boolean isPlain(String line) {
        return !line.isEmpty() && line.length() <= LONGEST && !line.matches(".*[*_#<>{}\\[\\]\"”“].*");
    }
}
