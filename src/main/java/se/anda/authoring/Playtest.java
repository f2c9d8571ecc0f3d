package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.dialogue.Dialogue;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Why;
import se.anda.rubric.RatedTalk;
import se.anda.scenario.Ending;
import se.anda.scenario.Scenario;

/** Lets a simulated trainee play a scenario to its end, or until the trainee has said enough. */
public final class Playtest {

    /** A simulated trainee who has not come to an end stops after this many replies. */
    public static final int MOST_TURNS = 20;

    private final VolleyCoder coder;
    private final RoleTalkCoder roleTalk;

    public Playtest(VolleyCoder coder, RoleTalkCoder roleTalk) {
        this.coder = coder;
        this.roleTalk = roleTalk;
    }

    /**
     * What came of one play.
     *
     * @param ending empty when the trainee stopped before the talk did
     * @param answers one for each of the trainee's volleys, in order
     */
    public record Outcome(
            Policy policy,
            TraineeRole role,
            long seed,
            DialogueState last,
            Optional<Ending> ending,
            RatedTalk talk,
            List<Answer> answers) {

        public Outcome {
            answers = List.copyOf(answers);
        }

        /** Turns answered by a fallback. */
        public int fallbacks() {
            return (int) answers.stream().filter(Answer::isFallback).count();
        }

        /** Whether the role agreed to something, wholly or in part. */
        public boolean isAgreed() {
            return ending.filter(end -> end.kind() == Ending.Kind.AGREEMENT || end.kind() == Ending.Kind.PARTIAL_AGREEMENT)
                    .isPresent();
        }
    }

    /**
     * What a volley was answered with.
     *
     * @param volley as said; empty is silence
     * @param id of the beat, fact, fallback or ending
     */
    public record Answer(String volley, Why.Source source, String id, String line) {

        public boolean isFallback() {
            return source == Why.Source.FALLBACK;
        }
    }

    /** The same scenario, policy, role and seed give the same outcome. */
    public Outcome play(Scenario scenario, Policy policy, TraineeRole role, long seed) {
        var dialogue = new Dialogue(scenario, Language.SV, role, roleTalk);
        var trainee = new SimulatedTrainee(policy, scenario.role(), role, seed);
        var step = dialogue.start(seed, memories(scenario, seed));
        var exchanges = new ArrayList<RatedTalk.Exchange>();
        var answers = new ArrayList<Answer>();
        CodedRoleLine before = step.talk();
        while (step.ended() == null && step.state().turn() < MOST_TURNS) {
            var volley = code(trainee.next(step.state().lines()), scenario, role, step.state());
            step = dialogue.reply(step.state(), volley);
            exchanges.add(new RatedTalk.Exchange(step.state().turn(), volley, before, step.talk(), step.state().role()));
            before = step.talk();
            answers.add(new Answer(volley.text(), step.why().source(), step.why().id(), step.line()));
        }
        var talk = new RatedTalk(Language.SV, scenario.role(), role, scenario.changeGoal() != null, exchanges);
        var ending = Optional.ofNullable(step.ended()).flatMap(scenario::ending);
        return new Outcome(policy, role, seed, step.state(), ending, talk, answers);
    }

    /** By turns: as if never met, and each single thing that may be remembered. */
    private static Set<String> memories(Scenario scenario, long seed) {
        var follows = scenario.follows();
        if (follows == null || seed % 2 == 1) {
            return scenario.unmet();
        }
        var memories = follows.memories();
        return Set.of(memories.get((int) (seed / 2 % memories.size())).id());
    }

    private CodedVolley code(String volley, Scenario scenario, TraineeRole role, DialogueState state) {
        return coder.code(volley, new VolleyContext(Language.SV, scenario.role(), role, state.lines()));
    }
}
