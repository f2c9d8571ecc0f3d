package se.anda.coding.volley;

import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.text.CueHit;

/**
 * What a rule of the manual says of an utterance.
 *
 * @param reason a key of the message files
 * @param where the words that the rule saw, or null
 */
record Decision(BehaviourCode code, String reason, @Nullable CueHit where) {}
