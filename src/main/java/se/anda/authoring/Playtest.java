package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param fallbacks turns answered by a fallback
     */
    public record Outcome(
            Policy policy, DialogueState last, Optional<Ending> ending, RatedTalk talk, int fallbacks, List<String> sources) {

        /** Whether the role agreed to something, wholly or in part. */
        public boolean isAgreed() {
            return ending.filter(end -> end.kind() == Ending.Kind.AGREEMENT || end.kind() == Ending.Kind.PARTIAL_AGREEMENT)
                    .isPresent();
        }
    }

    public Outcome play(Scenario scenario, Policy policy, TraineeRole role, long seed) {
        var dialogue = new Dialogue(scenario, Language.SV, role, roleTalk);
        var trainee = new SimulatedTrainee(policy, scenario.role(), role, seed);
        var step = dialogue.start(seed);
        var exchanges = new ArrayList<RatedTalk.Exchange>();
        var sources = new ArrayList<String>();
        var fallbacks = 0;
        CodedRoleLine before = step.talk();
        while (step.ended() == null && step.state().turn() < MOST_TURNS) {
            var volley = code(trainee.next(step.state().lines()), scenario, role, step.state());
            step = dialogue.reply(step.state(), volley);
            exchanges.add(new RatedTalk.Exchange(step.state().turn(), volley, before, step.talk(), step.state().role()));
            before = step.talk();
            sources.add(step.why().id());
            if (step.why().source() == Why.Source.FALLBACK) {
                fallbacks++;
            }
        }
        var talk = new RatedTalk(Language.SV, scenario.role(), role, scenario.changeGoal() != null, exchanges);
        var ending = Optional.ofNullable(step.ended()).flatMap(scenario::ending);
        return new Outcome(policy, step.state(), ending, talk, fallbacks, sources);
    }

    private CodedVolley code(String volley, Scenario scenario, TraineeRole role, DialogueState state) {
        return coder.code(volley, new VolleyContext(Language.SV, scenario.role(), role, state.lines()));
    }
}
