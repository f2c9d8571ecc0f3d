package se.anda.coding.volley;

import java.util.EnumMap;
import java.util.Map;
import se.anda.coding.BehaviourCode;
import se.anda.coding.linear.Head;
import se.anda.coding.linear.Prediction;

/** The probability of each behaviour code for one utterance. */
record Odds(Map<BehaviourCode, Double> distribution, BehaviourCode best, BehaviourCode second) {

    static Odds of(Prediction prediction, Head head) {
        var probabilities = prediction.probabilities(head);
        var distribution = new EnumMap<BehaviourCode, Double>(BehaviourCode.class);
        for (var label = 0; label < probabilities.length; label++) {
            distribution.put(BehaviourCode.valueOf(head.labels().get(label)), probabilities[label]);
        }
        return of(distribution);
    }

    static Odds of(Map<BehaviourCode, Double> distribution) {
        BehaviourCode best = BehaviourCode.NC;
        BehaviourCode second = BehaviourCode.NC;
        var most = -1.0;
        var next = -1.0;
        for (var code : BehaviourCode.values()) {
            var probability = distribution.getOrDefault(code, 0.0);
            if (probability > most) {
                second = best;
                next = most;
                best = code;
                most = probability;
            } else if (probability > next) {
                second = code;
                next = probability;
            }
        }
        return new Odds(distribution, best, second);
    }

    double of(BehaviourCode code) {
        return distribution.getOrDefault(code, 0.0);
    }
}
