package se.anda.dialogue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Marker;
import se.anda.coding.Stems;
import se.anda.coding.Stems.Word;
import se.anda.scenario.Signal;

/**
 * Hears a coded volley as the role does: which topics it takes up, and how it fits what was just said. The bounds below
 * are this project's own.
 */
final class Listener {

    static final String GENERIC = "generic";
    static final String ECHO = "echo";
    static final String QUESTIONS = "questions-only";
    static final String PRESSING = "pressing";

    private static final int LECTURE_WORDS = 80;
    private static final double ECHO_SHARE = 0.75;
    private static final double UNSURE = 0.4;
    private static final Set<Marker> PRESSURE = EnumSet.of(Marker.PRESSURE, Marker.ULTIMATUM, Marker.BLAME);

    private final PhraseMatcher matcher;
    private final StockWords stock;
    private final Language language;

    Listener(PhraseMatcher matcher, Language language) {
        this.matcher = matcher;
        this.language = language;
        this.stock = new StockWords(language);
    }

    /** A volley as heard, with the tags that later turns need to know. */
    record Heard(Reading reading, List<Word> words, Set<String> tags) {}

    Heard listen(CodedVolley volley, DialogueState state) {
        var words = Stems.words(volley.text(), language);
        var roleLine = lastLine(state, Line.Speaker.ROLE);
        var roleWords = Stems.words(roleLine, language);
        var topics = matcher.topics(words);
        var tags = new HashSet<String>();
        var signals = EnumSet.noneOf(Signal.class);
        if (volley.isSilence()) {
            signals.add(Signal.SILENCE);
            return heard(volley, words, topics, signals, tags);
        }
        var content = content(words);
        var roleContent = content(roleWords);
        var shared = shared(content, roleContent);
        var takesUp = shared > 0 || topics.stream().anyMatch(raised(state, roleWords)::contains);
        if (volley.utterances().stream().anyMatch(utterance -> isContact(utterance.code())) && takesUp) {
            signals.add(Signal.ATTUNED);
        }
        fit(state, volley, content, shared, takesUp, tags, signals);
        flow(state, volley, words, roleLine, takesUp, tags, signals);
        var stems = words.stream().map(Word::stem).toList();
        if (stock.saysGoodbye(stems)) {
            signals.add(Signal.GOODBYE);
        }
        if (stock.greets(stems) && state.turn() < 2) {
            signals.add(Signal.GREETING);
        }
        if (topics.isEmpty() && volley.markers().isEmpty() && signals.isEmpty() && isUnsure(volley)) {
            signals.add(Signal.UNCLEAR);
        }
        return heard(volley, words, topics, signals, tags);
    }

    /** Formula and parrot: words that are nobody's, and words that are only the role's. */
    private void fit(
            DialogueState state,
            CodedVolley volley,
            Set<String> content,
            int shared,
            boolean takesUp,
            Set<String> tags,
            Set<Signal> signals) {
        var own = content.stream().filter(stem -> !stock.isStock(stem)).count();
        var offersMi = volley.utterances().stream()
                .map(utterance -> utterance.code())
                .anyMatch(code -> code.isAdherent() || code.isReflection() || code == BehaviourCode.OQ);
        if (offersMi && own == 0 && !takesUp && volley.markers().isEmpty()) {
            tags.add(GENERIC);
            if (with(state, GENERIC, 4) >= 2) {
                signals.add(Signal.FORMULA);
            }
        }
        var echoes = content.size() >= 2 && shared >= ECHO_SHARE * content.size()
                && volley.utterances().stream().noneMatch(utterance -> utterance.code() == BehaviourCode.CR);
        if (echoes) {
            tags.add(ECHO);
            if (with(state, ECHO, 2) >= 1) {
                signals.add(Signal.PARROT);
                signals.remove(Signal.ATTUNED);
            }
        }
    }

    /** How the volley goes with those before it. */
    private void flow(
            DialogueState state,
            CodedVolley volley,
            List<Word> words,
            String roleLine,
            boolean takesUp,
            Set<String> tags,
            Set<Signal> signals) {
        var codes = volley.countedCodes();
        var onlyQuestions = codes.stream().allMatch(code -> code.isQuestion() || code == BehaviourCode.NC)
                && codes.stream().anyMatch(BehaviourCode::isQuestion);
        if (onlyQuestions) {
            tags.add(QUESTIONS);
            if (state.trail().size() >= 2 && with(state, QUESTIONS, 2) == 2) {
                signals.add(Signal.INTERROGATION);
            }
        }
        var presses = volley.utterances().stream()
                .filter(utterance -> utterance.code().isNonAdherent()
                        || utterance.markers().stream().anyMatch(PRESSURE::contains))
                .count();
        if (presses > 0) {
            tags.add(PRESSING);
            if (presses > 1 || with(state, PRESSING, 2) > 0) {
                signals.add(Signal.PUSHING);
            }
        }
        if (asks(roleLine) && !takesUp && (onlyQuestions || presses > 0)) {
            signals.add(Signal.PASSED_BY);
        }
        if (words.size() > LECTURE_WORDS) {
            signals.add(Signal.LECTURE);
        }
        var same = words.stream().map(Word::stem).toList();
        var before = state.lines().stream()
                .filter(line -> line.who() == Line.Speaker.TRAINEE)
                .anyMatch(line -> same.size() > 2 && Stems.words(line.text(), language).stream()
                        .map(Word::stem)
                        .toList()
                        .equals(same));
        if (before) {
            signals.add(Signal.REPEATED);
        }
    }

    private Set<String> raised(DialogueState state, List<Word> roleWords) {
        var raised = new HashSet<>(matcher.topics(roleWords));
        var mentioned = state.mentioned();
        raised.addAll(mentioned.subList(Math.max(0, mentioned.size() - 6), mentioned.size()));
        return raised;
    }

    private Set<String> content(List<Word> words) {
        return words.stream()
                .filter(word -> word.text().length() > 1 && !Stems.isSmall(word.text(), language))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    private int shared(Set<String> content, Set<String> roleContent) {
        return (int) content.stream()
                .filter(stem -> roleContent.stream().anyMatch(other -> isSame(stem, other)))
                .count();
    }

    /** The same word, or a compound's part: {@code kontaktförbud} and {@code förbud}. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.length() > 4 && other.length() > 4 && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean isUnsure(CodedVolley volley) {
        return volley.utterances().stream()
                .allMatch(utterance -> utterance.code() == BehaviourCode.NC || utterance.confidence() < UNSURE);
    }

    private static boolean isContact(BehaviourCode code) {
        return !code.isNonAdherent() && code != BehaviourCode.NC;
    }

    private static boolean asks(String line) {
        return line.stripTrailing().endsWith("?");
    }

    private static String lastLine(DialogueState state, Line.Speaker who) {
        return state.lines().reversed().stream()
                .filter(line -> line.who() == who)
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    private static int with(DialogueState state, String tag, int turns) {
        return (int) state.lately(turns).stream().filter(trail -> trail.tags().contains(tag)).count();
    }

    private static Heard heard(
            CodedVolley volley, List<Word> words, List<String> topics, Set<Signal> signals, Set<String> tags) {
        volley.countedCodes().forEach(code -> tags.add(code.name()));
        volley.markers().forEach(marker -> tags.add(marker.tag()));
        signals.forEach(signal -> tags.add(signal.tag()));
        return new Heard(new Reading(volley, topics, signals), words, tags);
    }
}
