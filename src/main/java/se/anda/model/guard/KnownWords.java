package se.anda.model.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Stems;
import se.anda.scenario.Text;

/** What both have in their ears at a point of a talk: the words said, the setting, the trainee's briefing, the move. */
final class KnownWords {

    private static final Pattern NAME_OR_NUMBER =
            Pattern.compile("(?<=[^.!?…:*\\s\\n][ ,] ?)(\\p{Lu}[\\p{L}\\-]+)|(\\p{N}[\\p{N}.:]*\\p{N}|\\p{N})");

    private KnownWords() {}

    /** Stems of the content words of a text. */
    static Set<String> stems(String text, Language language) {
        return Stems.words(text, language).stream()
                .filter(word -> word.text().length() > 2 && !Stems.isSmall(word.text(), language))
                .map(Stems.Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Names (capitals within a sentence) and numbers of a text, names in lower case without a genitive's s. */
    static Set<String> namesAndNumbers(String text) {
        return NAME_OR_NUMBER.matcher(text).results()
                .map(found -> bare(found.group()))
                .filter(found -> !found.equals("i") && !found.startsWith("i'"))
                .collect(Collectors.toSet());
    }

    private static String bare(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith("s") && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** All texts that both know. */
    static String known(Candidate candidate) {
        var language = candidate.language();
        var scenario = candidate.scenario();
        var parts = scenario.traineeRoles().values().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.briefing(), part.task()), part.knownFacts().stream()));
        var texts = Stream.concat(Stream.of(scenario.title(), scenario.summary(), scenario.setting()), parts)
                .map(text -> in(text, language));
        var said = candidate.said().stream().map(Line::text);
        return Stream.of(texts, said, Stream.of(scenario.persona().name(), candidate.step().line()))
                .flatMap(stream -> stream)
                .collect(Collectors.joining("\n"));
    }

    static String in(Text text, Language language) {
        return text.in(language);
    }

    /** Whether a text has this name or number among its words, wherever in the sentence. */
    static boolean has(String text, String name, Language language) {
        return Stems.words(text, language).stream().map(word -> bare(word.text())).anyMatch(name::equals);
    }
}
