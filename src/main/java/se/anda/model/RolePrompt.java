package se.anda.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.model.ChatModelPort.Message;
import se.anda.model.ChatModelPort.Who;
import se.anda.model.guard.Breach;
import se.anda.practice.TalkEngine;

/** What a model is told before it puts a move into words. The texts are the files in {@code scenarios/prompts}. */
final class RolePrompt {

    /** As many lines of the talk as a model hears. */
    private static final int LINES = 12;

    private static final Map<Language, PromptFile> FILES = Map.of(
            Language.SV, PromptFile.of("/content/scenarios/prompts/role-sv.txt"),
            Language.EN, PromptFile.of("/content/scenarios/prompts/role-en.txt"));

    private RolePrompt() {}

    static String version(Language language) {
        return Objects.requireNonNull(FILES.get(language)).version();
    }

    /** @param breach why the line before was refused; null on the first try */
    static List<Message> of(TalkEngine.Setting setting, DialogueState before, Step step, @Nullable Breach breach) {
        var chat = new ArrayList<Message>();
        chat.add(new Message(Who.SYSTEM, system(setting, step) + again(setting.language(), breach)));
        var lines = step.state().lines();
        var said = lines.subList(Math.max(0, lines.size() - 1 - LINES), lines.size() - 1);
        said.forEach(line -> chat.add(message(line)));
        return chat;
    }

    private static Message message(Line line) {
        return line.who() == Line.Speaker.ROLE
                ? new Message(Who.ASSISTANT, line.text().replaceAll("\\*[^*]*\\*\\s*", ""))
                : new Message(Who.USER, line.text().isBlank() ? "…" : line.text());
    }

    private static String system(TalkEngine.Setting setting, Step step) {
        var language = setting.language();
        var scenario = setting.scenario();
        var persona = scenario.persona();
        var part = Objects.requireNonNull(scenario.traineeRoles().get(setting.traineeRole()));
        var words = Map.of(
                "name", persona.name(),
                "age", String.valueOf(persona.age()),
                "description", persona.description().in(language),
                "voice", persona.voice().in(language),
                "setting", scenario.setting().in(language),
                "counterpart", StateWords.counterpart(setting.traineeRole(), language),
                "state", StateWords.of(step.state().role(), language),
                "move", step.line().replaceAll("\\*[^*]*\\*\\s*", ""),
                "direction", StateWords.direction(step, language),
                "length", StateWords.length(step.line(), language));
        var text = text(language);
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private static String again(Language language, @Nullable Breach breach) {
        if (breach == null) {
            return "";
        }
        return language == Language.SV
                ? "\nDitt förra förslag gick inte att använda (" + breach.tag() + "). Håll dig till det som ska sägas.\n"
                : "\nYour last suggestion could not be used (" + breach.tag() + "). Keep to what is to be said.\n";
    }

    private static String text(Language language) {
        return Objects.requireNonNull(FILES.get(language)).text();
    }
}
