package se.anda.dialogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.anda.coding.Language;
import se.anda.coding.Stems;
import se.anda.coding.Stems.Word;
import se.anda.scenario.Phrases;
import se.anda.scenario.Scenario;

/** Finds a scenario's phrases and topics in what is said: on stems, in order; a trailing {@code *} takes any ending. */
public final class PhraseMatcher {

    private final Language language;
    private final Map<String, List<List<String>>> topics = new LinkedHashMap<>();
    private final Map<Phrases, List<List<String>>> phrases = new HashMap<>();

    public PhraseMatcher(Scenario scenario, Language language) {
        this.language = language;
        for (var topic : scenario.topics()) {
            topics.put(topic.id(), compile(topic.words()));
        }
        scenario.facts().stream().map(fact -> fact.asks()).filter(asks -> asks != null).forEach(this::remember);
        scenario.beats().stream().map(beat -> beat.when().heard()).filter(heard -> heard != null).forEach(this::remember);
        scenario.fallbacks().stream().map(beat -> beat.when().heard()).filter(heard -> heard != null).forEach(this::remember);
        scenario.endings().stream()
                .filter(ending -> ending.when() != null && ending.when().heard() != null)
                .forEach(ending -> remember(ending.when().heard()));
    }

    /** The topics that the words take up, in the scenario's order. */
    public List<String> topics(List<Word> words) {
        return topics.entrySet().stream()
                .filter(topic -> anyIn(topic.getValue(), words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether one of a scenario's phrases stands in the words. */
    boolean heard(Phrases asked, List<Word> words) {
        var compiled = phrases.get(asked);
        return anyIn(compiled == null ? compile(asked) : compiled, words);
    }

    private void remember(Phrases asked) {
        phrases.computeIfAbsent(asked, this::compile);
    }

    private List<List<String>> compile(Phrases asked) {
        return asked.in(language).stream().map(this::compile).toList();
    }

    /** A phrase as its words: {@code =stem}, or {@code ^beginning} for one with a star. */
    private List<String> compile(String phrase) {
        return java.util.Arrays.stream(phrase.toLowerCase(java.util.Locale.ROOT).strip().split("[^\\p{L}\\p{N}*'’-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith("*")
                        ? "^" + word.substring(0, word.length() - 1)
                        : "=" + Stems.stem(word, language))
                .toList();
    }

    private static boolean anyIn(List<List<String>> phrases, List<Word> words) {
        for (var phrase : phrases) {
            for (var start = 0; start + phrase.size() <= words.size(); start++) {
                if (!phrase.isEmpty() && standsAt(phrase, words, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean standsAt(List<String> phrase, List<Word> words, int start) {
        for (var index = 0; index < phrase.size(); index++) {
            var asked = phrase.get(index);
            var word = words.get(start + index);
            var found = asked.charAt(0) == '^'
                    ? word.text().startsWith(asked.substring(1))
                    : word.stem().equals(asked.substring(1));
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
