package se.anda.practice;

import java.util.Set;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.scenario.Scenario;

/** The port to coding and dialogue: what a talk is played with. Pure: the same input gives the same output. */
public interface TalkEngine {

    /** Name and version of the coder, kept with each reply. */
    String coder();

    /** @param memories what the role remembers of an earlier contact */
    Step open(Setting setting, long seed, Set<String> memories);

    /** Opens a talk with a trainee whom the role has not met. */
    default Step open(Setting setting, long seed) {
        return open(setting, seed, setting.scenario().unmet());
    }

    /** @throws se.anda.coding.VolleyTooLongException when the volley is over the coder's limit */
    CodedVolley code(Setting setting, DialogueState state, String volley);

    Step reply(Setting setting, DialogueState state, CodedVolley volley);

    /** What does not change during a talk. */
    record Setting(Scenario scenario, Language language, TraineeRole traineeRole) {}
}
