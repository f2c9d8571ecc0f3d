package se.anda.model.rater;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.model.PromptFile;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk;

/** What the second rater is told: the manual's definitions, and the talk with its utterances numbered. */
final class RaterPrompt {

    private static final Map<Language, PromptFile> FILES = Map.of(
            Language.SV, PromptFile.of("/content/scenarios/prompts/rater-sv.txt"),
            Language.EN, PromptFile.of("/content/scenarios/prompts/rater-en.txt"));

    private RaterPrompt() {}

    static PromptFile file(Language language) {
        return Objects.requireNonNull(FILES.get(language));
    }

    /** The role's lines as they stand, the trainee's utterances with the numbers they are coded by. */
    static String talk(RatedTalk talk) {
        var text = new StringBuilder();
        var number = 0;
        for (var exchange : talk.exchanges()) {
            var before = exchange.before();
            if (before != null) {
                before.clauses().forEach(clause -> text.append("ROLE: ").append(oneLine(clause.text())).append('\n'));
            }
            for (var utterance : exchange.volley().utterances()) {
                number++;
                text.append(number).append(": ").append(oneLine(utterance.text())).append('\n');
            }
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static List<Scale> scales(RatedTalk talk) {
        return Arrays.stream(Scale.values())
                .filter(scale -> talk.goal() || scale == Scale.PARTNERSHIP || scale == Scale.EMPATHY)
                .toList();
    }

    static JsonSchema schema(RatedTalk talk) {
        var unit = JsonObjectSchema.builder()
                .addIntegerProperty("n")
                .addEnumProperty("code", Arrays.stream(BehaviourCode.values()).map(Enum::name).toList())
                .addProperty("markers", JsonArraySchema.builder()
                        .items(JsonEnumSchema.builder()
                                .enumValues(Arrays.stream(Marker.values()).map(Marker::tag).toList())
                                .build())
                        .build())
                .required("n", "code", "markers")
                .additionalProperties(false)
                .build();
        var globals = JsonObjectSchema.builder();
        var names = scales(talk).stream().map(RaterPrompt::name).toList();
        names.forEach(globals::addIntegerProperty);
        return JsonSchema.builder()
                .name("rating")
                .rootElement(JsonObjectSchema.builder()
                        .addProperty("utterances", JsonArraySchema.builder().items(unit).build())
                        .addProperty("globals", globals.required(names).additionalProperties(false).build())
                        .required("utterances", "globals")
                        .additionalProperties(false)
                        .build())
                .build();
    }

    static String name(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }
}
