package se.anda.practice;

import java.util.Set;
import se.anda.coding.CodedVolley;
import se.anda.coding.RoleTalkCoder;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.dialogue.Dialogue;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;

/** Plays with a pair of coders and the scripted dialogue. */
public final class DialogueEngine implements TalkEngine {

    private final VolleyCoder volleys;
    private final RoleTalkCoder roleTalk;
    private final String name;

    /** @param name name and version of the coders */
    public DialogueEngine(VolleyCoder volleys, RoleTalkCoder roleTalk, String name) {
        this.volleys = volleys;
        this.roleTalk = roleTalk;
        this.name = name;
    }

    @Override
    public String coder() {
        return name;
    }

    @Override
    public Step open(Setting setting, long seed, Set<String> memories) {
        return dialogue(setting).start(seed, memories);
    }

    @Override
    public CodedVolley code(Setting setting, DialogueState state, String volley) {
        var context = new VolleyContext(
                setting.language(), setting.scenario().role(), setting.traineeRole(), state.lines());
        return volleys.code(volley, context);
    }

    @Override
    public Step reply(Setting setting, DialogueState state, CodedVolley volley) {
        return dialogue(setting).reply(state, volley);
    }

    private Dialogue dialogue(Setting setting) {
        return new Dialogue(setting.scenario(), setting.language(), setting.traineeRole(), roleTalk);
    }
}
