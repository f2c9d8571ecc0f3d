package se.anda.dialogue;

import java.util.Optional;

/** The port that finds the role's next line. What the role feels, may tell and does is settled before it is asked. */
interface RoleVoice {

    /**
     * Picks what to say.
     *
     * @param state with the volley already counted and felt
     * @return empty when the role has nothing left to say
     */
    Optional<Choice> choose(Listener.Heard heard, DialogueState state, Dice dice);
}
