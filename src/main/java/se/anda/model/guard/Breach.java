package se.anda.model.guard;

import java.util.Locale;

/** Why a model's line is not said. */
public enum Breach {
    /** Another language than the talk's. */
    LANGUAGE,
    /** Speaks as an assistant, of the exercise, of its instructions, or of how to hold a talk. */
    OUT_OF_ROLE,
    /** Tells a fact that the state does not let out yet. */
    DISCLOSURE,
    /** Takes up something of the scenario that neither the move nor the talk has. */
    OFF_MOVE,
    /** Brings in a name or a number that nobody has. */
    INVENTED,
    /** Agrees to what the engine has not granted. */
    AGREEMENT,
    /** Ends a talk that the engine has not ended. */
    HANG_UP,
    /** Change talk where the move is sustain talk or discord, or the other way round. */
    DIRECTION,
    /** Says again what was said. */
    REPEATED,
    /** Far longer than the move. */
    LENGTH,
    /** Markup, a list, an address, a speaker's name. */
    MARKUP,
    /** Hate, or a means of harming oneself or somebody. */
    HARM;

    /** As a reason in JSON and in the event log. */
    public String tag() {
        return "guard-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
