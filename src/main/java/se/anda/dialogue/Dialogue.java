package se.anda.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.TraineeRole;
import se.anda.scenario.Dimension;
import se.anda.scenario.Ending;
import se.anda.scenario.RoleTalk;
import se.anda.scenario.Scenario;

/**
 * One role in one scenario. Takes a state and a coded volley, gives the next state and the role's line, with the reasons.
 * Holds no talk itself: the same object serves any number of them. Pure.
 */
public final class Dialogue {

    private final Scenario scenario;
    private final Language language;
    private final RoleTalkCoder roleTalk;
    private final Listener listener;
    private final Feelings feelings;
    private final Gatekeeper gatekeeper;
    private final Conditions conditions;
    private final PhraseMatcher matcher;
    private final RoleVoice voice;

    /**
     * @param roleTalk reads the lines that their author gave no talk code
     * @throws IllegalArgumentException when the scenario cannot be played in this trainee role
     */
    public Dialogue(Scenario scenario, Language language, TraineeRole traineeRole, RoleTalkCoder roleTalk) {
        if (!scenario.traineeRoles().containsKey(traineeRole)) {
            throw new IllegalArgumentException(scenario.id() + " is not played as " + traineeRole.tag());
        }
        this.scenario = scenario;
        this.language = language;
        this.roleTalk = roleTalk;
        matcher = new PhraseMatcher(scenario, language);
        listener = new Listener(matcher, language);
        feelings = new Feelings(scenario);
        gatekeeper = new Gatekeeper(scenario, traineeRole);
        conditions = new Conditions(matcher, traineeRole);
        voice = new ScriptedVoice(scenario, language, conditions, matcher);
    }

    /** The role's opening line, turn 0, to a trainee not met before. */
    public Step start(long seed) {
        return start(seed, scenario.unmet());
    }

    /**
     * The role's opening line: turn 0.
     *
     * @param memories what is remembered of an earlier contact, see {@link Recollection}
     */
    public Step start(long seed, Set<String> memories) {
        var dice = new Dice(seed, 0);
        var disposition = disposition(dice);
        var initial = scenario.initialState();
        var role = new RoleState(
                        initial.get(Dimension.TRUST),
                        scenario.changeGoal() == null ? null : initial.get(Dimension.READINESS),
                        initial.get(Dimension.DISCORD),
                        initial.get(Dimension.DISTRESS))
                .plus(disposition.map(Scenario.Disposition::state).orElse(Map.of()));
        var follows = scenario.follows();
        if (follows != null) {
            for (var memory : follows.of(memories)) {
                role = role.plus(memory.state());
            }
        }
        var openings = follows == null ? scenario.opening() : follows.opening(memories).orElse(scenario.opening());
        var line = openings.get(dice.draw(openings.size())).in(language);
        var mentioned = new ArrayList<>(matcher.topics(se.anda.coding.Stems.words(line, language)));
        mentioned.addAll(scenario.openingMentions());
        var state = new DialogueState(
                seed,
                dice.draws(),
                disposition.map(Scenario.Disposition::id).orElse(""),
                memories,
                role,
                0,
                List.of(Line.role(line)),
                List.of(),
                Set.of(),
                mentioned,
                Set.of(),
                Set.of(),
                Map.of(),
                List.of(),
                gatekeeper.atStart(),
                null);
        var why = new Why(
                Why.Source.OPENING, "opening", List.of(), Set.of(), List.of(), role, role, List.of(), List.of(), state.gates());
        return new Step(state, line, talk(line, null), why, null);
    }

    /**
     * The role's answer to a volley.
     *
     * @throws IllegalStateException when the talk has ended
     */
    public Step reply(DialogueState state, CodedVolley volley) {
        if (state.ended() != null) {
            throw new IllegalStateException("the talk has ended: " + state.ended());
        }
        var heard = listener.listen(volley, state);
        var movements = new ArrayList<>(feelings.movements(heard, state));
        var felt = felt(state, volley, heard, movements);
        var dice = new Dice(state.seed(), state.draws());
        var choice = ending(heard, felt)
                .map(this::parting)
                .or(() -> voice.choose(heard, felt, dice))
                .orElseGet(() -> parting(timeOver()));
        var ended = choice.source() == Why.Source.ENDING ? choice.id() : choice.then().ends();
        if (ended == null && felt.turn() >= scenario.maxTurns()) {
            ended = timeOver().id();
        }
        choice.then().state().forEach((dimension, step) -> movements.add(new Why.Movement(choice.id(), dimension, step)));
        var line = line(choice, ended);
        var next = said(felt, choice, line, ended, dice.draws());
        var why = new Why(
                choice.source(),
                choice.id(),
                heard.reading().topics(),
                heard.reading().signals(),
                movements,
                state.role(),
                next.role(),
                added(state.disclosed(), next.disclosed()),
                added(state.agreed(), next.agreed()),
                next.gates().stream().filter(gate -> !state.gates().contains(gate)).toList());
        return new Step(next, line, talk(line, choice.talk()), why, ended);
    }

    private DialogueState felt(
            DialogueState state, CodedVolley volley, Listener.Heard heard, List<Why.Movement> movements) {
        var counts = new TreeMap<>(state.counts());
        heard.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
        var turn = state.turn() + 1;
        return new DialogueState(
                state.seed(),
                state.draws(),
                state.disposition(),
                state.memories(),
                state.role().plus(Feelings.sum(movements)),
                turn,
                DialogueState.with(state.lines(), Line.trainee(volley.text())),
                state.beats(),
                state.used(),
                state.mentioned(),
                state.disclosed(),
                state.agreed(),
                counts,
                DialogueState.with(state.trail(), new DialogueState.Trail(heard.tags(), heard.reading().topics())),
                gatekeeper.after(volley.markers(), state.gates(), turn),
                null);
    }

    private DialogueState said(DialogueState felt, Choice choice, String line, @Nullable String ended, int draws) {
        var used = new HashSet<>(felt.used());
        used.add(choice.key());
        var mentioned = new ArrayList<>(felt.mentioned());
        mentioned.addAll(matcher.topics(se.anda.coding.Stems.words(line, language)));
        mentioned.addAll(choice.mentions());
        var disclosed = new TreeSet<>(felt.disclosed());
        disclosed.addAll(choice.disclosed());
        disclosed.addAll(choice.then().discloses());
        var agreed = new TreeSet<>(felt.agreed());
        agreed.addAll(choice.then().agrees());
        var gates = gatekeeper.opened(choice.then().opensGate(), felt.gates(), felt.turn());
        return new DialogueState(
                felt.seed(),
                draws,
                felt.disposition(),
                felt.memories(),
                felt.role().plus(choice.then().state()),
                felt.turn(),
                DialogueState.with(felt.lines(), Line.role(line)),
                DialogueState.with(
                        felt.beats(),
                        choice.source() == Why.Source.DEFLECTION ? choice.id() + DialogueState.PUT_OFF : choice.id()),
                used,
                mentioned,
                disclosed,
                agreed,
                felt.counts(),
                felt.trail(),
                ended == null ? gates : gatekeeper.atEnd(gates, felt.turn()),
                ended);
    }

    private Optional<Ending> ending(Listener.Heard heard, DialogueState felt) {
        return scenario.endings().stream()
                .filter(ending -> ending.when() != null && conditions.hold(ending.when(), heard, felt))
                .findFirst();
    }

    private Choice parting(Ending ending) {
        return new Choice(
                Why.Source.ENDING, ending.id(), ending.id() + "#", "", se.anda.scenario.Effect.NONE, null, List.of(), List.of());
    }

    private String line(Choice choice, @Nullable String ended) {
        if (ended == null) {
            return choice.line();
        }
        var parting = scenario.ending(ended).map(Ending::says).orElse(List.of());
        if (parting.isEmpty()) {
            return choice.line();
        }
        var text = parting.getFirst().in(language);
        return choice.line().isEmpty() ? text : choice.line() + "\n" + text;
    }

    private Ending timeOver() {
        return scenario.endings().stream()
                .filter(ending -> ending.kind() == Ending.Kind.TIME_OVER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(scenario.id() + " has no time-over ending"));
    }

    private CodedRoleLine talk(String line, @Nullable RoleTalk given) {
        if (given == null) {
            return roleTalk.code(line, language, scenario.role(), goal());
        }
        var clause = new CodedRoleLine.Clause(line, given.code(), given.subtype());
        return new CodedRoleLine(given.code(), given.subtype(), 1, false, List.of(clause));
    }

    private @Nullable String goal() {
        var goal = scenario.changeGoal();
        return goal == null ? null : goal.in(language);
    }

    private Optional<Scenario.Disposition> disposition(Dice dice) {
        var all = scenario.dispositions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var left = dice.draw(all.stream().mapToInt(Scenario.Disposition::weight).sum());
        for (var disposition : all) {
            left -= disposition.weight();
            if (left < 0) {
                return Optional.of(disposition);
            }
        }
        throw new IllegalStateException("weights and draw differ");
    }

    private static List<String> added(Set<String> before, Set<String> after) {
        return after.stream().filter(name -> !before.contains(name)).toList();
    }
}
