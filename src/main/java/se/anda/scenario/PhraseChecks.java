package se.anda.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;

/** Phrases that nothing said can match, or that everything does; topics without use; facts that nobody can ask for. */
final class PhraseChecks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ANYTHING = Pattern.compile("(^|[^\\p{L}\\p{N}*'’-])[\\p{L}\\p{N}]?\\*");

    private final Scenario scenario;
    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    PhraseChecks(Scenario scenario, YamlDocument document) {
        this.scenario = scenario;
        this.document = document;
    }

    List<Problem> all() {
        topics();
        for (var index = 0; index < scenario.facts().size(); index++) {
            fact(scenario.facts().get(index), "/facts/" + index);
        }
        heard("/beats", scenario.beats());
        heard("/fallbacks", scenario.fallbacks());
        for (var index = 0; index < scenario.endings().size(); index++) {
            var when = scenario.endings().get(index).when();
            phrases(when == null ? null : when.heard(), "/endings/" + index + "/when/heard");
        }
        return problems;
    }

    private void heard(String part, List<Beat> beats) {
        for (var index = 0; index < beats.size(); index++) {
            phrases(beats.get(index).when().heard(), part + "/" + index + "/when/heard");
        }
    }

    private void topics() {
        Map<String, String> words = new HashMap<>();
        for (var index = 0; index < scenario.topics().size(); index++) {
            var topic = scenario.topics().get(index);
            var at = "/topics/" + index;
            phrases(topic.words(), at + "/words");
            var same = words.putIfAbsent(String.join("|", topic.words().sv()).toLowerCase(Locale.ROOT), topic.id());
            if (same != null) {
                problems.add(document.problem(at + "/words", "ämnet «" + topic.id() + "» har samma ord som «" + same
                        + "» och går inte att skilja från det: ändra orden eller slå ihop dem"));
            }
        }
    }

    private void fact(Fact fact, String at) {
        phrases(fact.asks(), at + "/asks");
        var words = new HashSet<String>();
        scenario.topics().stream()
                .filter(topic -> topic.id().equals(fact.topic()))
                .forEach(topic -> words.addAll(topic.words().sv()));
        if (fact.asks() != null) {
            words.addAll(fact.asks().sv());
        }
        if (words.stream().noneMatch(PhraseChecks::hasWord)) {
            problems.add(document.problem(at, "fakta «" + fact.id()
                    + "» kan ingen fråga efter, ämnet har inga ord: skriv ord i ämnet eller sätt att fråga i asks"));
        }
        if (!fact.needs().isEmpty() && fact.deflects().isEmpty() && !isTakenUpElsewhere(fact)) {
            problems.add(document.notice(at, "fakta «" + fact.id()
                    + "» har inget att svara när någon frågar för tidigt: skriv deflects"));
        }
    }

    private boolean isTakenUpElsewhere(Fact fact) {
        return scenario.beats().stream().anyMatch(beat -> beat.when().topic().contains(fact.topic()))
                || scenario.facts().stream().anyMatch(other -> other != fact && other.topic().equals(fact.topic()));
    }

    private void phrases(@Nullable Phrases phrases, String at) {
        if (phrases == null) {
            return;
        }
        each(phrases.sv(), at + "/sv");
        var english = phrases.en();
        if (english != null) {
            each(english, at + "/en");
        }
    }

    private void each(List<String> phrases, String at) {
        for (var index = 0; index < phrases.size(); index++) {
            var phrase = phrases.get(index);
            if (!hasWord(phrase) && !phrase.contains("*")) {
                problems.add(document.problem(at + "/" + index, "«" + phrase + "» är inget ord som kan höras: skriv ett ord eller ta bort det"));
            } else if (ANYTHING.matcher(phrase).find()) {
                problems.add(document.problem(at + "/" + index, "«" + phrase + "» passar nästan allt som sägs: skriv fler bokstäver före stjärnan"));
            }
        }
    }

    private static boolean hasWord(String phrase) {
        return WORD.matcher(phrase).find();
    }
}
