package se.anda.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.scenario.Beat;
import se.anda.scenario.Fact;
import se.anda.scenario.Scenario;
import se.anda.scenario.Text;

/** Says what the scenario's author wrote: the best match among beats and facts, else a fallback. Never a line twice. */
final class ScriptedVoice implements RoleVoice {

    /** A fact that was asked for counts as a match on topic and code. */
    private static final int ASKED = 28;

    private static final int PRIORITY = 100;

    private final Scenario scenario;
    private final Language language;
    private final Conditions conditions;
    private final PhraseMatcher matcher;

    ScriptedVoice(Scenario scenario, Language language, Conditions conditions, PhraseMatcher matcher) {
        this.scenario = scenario;
        this.language = language;
        this.conditions = conditions;
        this.matcher = matcher;
    }

    private record Candidate(int score, Choice choice) {}

    @Override
    public Optional<Choice> choose(Listener.Heard heard, DialogueState state, Dice dice) {
        var candidates = new ArrayList<Candidate>();
        for (var beat : scenario.beats()) {
            candidate(beat, Why.Source.BEAT, heard, state, dice).ifPresent(candidates::add);
        }
        for (var fact : scenario.facts()) {
            candidate(fact, heard, state, dice).ifPresent(candidates::add);
        }
        return best(candidates, dice).or(() -> {
            var fallbacks = scenario.fallbacks().stream()
                    .flatMap(beat -> candidate(beat, Why.Source.FALLBACK, heard, state, dice).stream())
                    .toList();
            return best(fallbacks, dice);
        });
    }

    private Optional<Candidate> candidate(
            Beat beat, Why.Source source, Listener.Heard heard, DialogueState state, Dice dice) {
        if (beat.once() && state.beats().contains(beat.id()) || !conditions.hold(beat.when(), heard, state)) {
            return Optional.empty();
        }
        var first = beat.once() ? drawn(beat.id(), beat.says().size(), state) : 0;
        return variant(beat.id(), beat.says(), first, state)
                .map(variant -> new Candidate(
                        PRIORITY * beat.priority() + Conditions.match(beat.when()),
                        new Choice(
                                source,
                                beat.id(),
                                beat.id() + "#" + variant,
                                beat.says().get(variant).in(language),
                                beat.then(),
                                beat.talk(),
                                beat.mentions(),
                                List.of())));
    }

    private Optional<Candidate> candidate(Fact fact, Listener.Heard heard, DialogueState state, Dice dice) {
        if (state.disclosed().contains(fact.id()) || !isAsked(fact, heard)) {
            return Optional.empty();
        }
        var tells = fact.needs().entrySet().stream()
                .allMatch(need -> need.getValue().holds(state.role().get(need.getKey())));
        var lines = tells ? fact.says() : fact.deflects();
        var key = tells ? fact.id() : fact.id() + "?";
        return variant(key, lines, tells ? drawn(fact.id(), lines.size(), state) : 0, state)
                .map(variant -> new Candidate(
                        ASKED + (fact.asks() != null && matcher.heard(fact.asks(), heard.words()) ? 4 : 0),
                        new Choice(
                                tells ? Why.Source.FACT : Why.Source.DEFLECTION,
                                fact.id(),
                                key + "#" + variant,
                                lines.get(variant).in(language),
                                tells ? fact.then() : se.anda.scenario.Effect.NONE,
                                tells ? fact.talk() : null,
                                tells ? fact.mentions() : List.of(fact.topic()),
                                tells ? List.of(fact.id()) : List.of())));
    }

    private boolean isAsked(Fact fact, Listener.Heard heard) {
        var invites = heard.reading().volley().utterances().stream()
                .map(utterance -> utterance.code())
                .anyMatch(code -> code.isQuestion() || code.isReflection() || code == BehaviourCode.SEEK);
        return invites
                && (heard.reading().topics().contains(fact.topic())
                        || fact.asks() != null && matcher.heard(fact.asks(), heard.words()));
    }

    /** Which of the variants of something said once it is, for this seed. */
    private static int drawn(String id, int size, DialogueState state) {
        return size < 2 ? 0 : Math.floorMod(31 * Long.hashCode(state.seed()) + id.hashCode(), size);
    }

    /** The first variant that has not been said, from {@code first} on. */
    private static Optional<Integer> variant(String id, List<Text> lines, int first, DialogueState state) {
        return IntStream.range(first, lines.size())
                .filter(index -> !state.used().contains(id + "#" + index))
                .boxed()
                .findFirst();
    }

    private static Optional<Choice> best(List<Candidate> candidates, Dice dice) {
        var most = candidates.stream().max(Comparator.comparingInt(Candidate::score));
        if (most.isEmpty()) {
            return Optional.empty();
        }
        var equals = candidates.stream()
                .filter(candidate -> candidate.score() == most.get().score())
                .toList();
        return Optional.of(equals.get(equals.size() == 1 ? 0 : dice.draw(equals.size())).choice());
    }
}
