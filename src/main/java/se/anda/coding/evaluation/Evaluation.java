package se.anda.coding.evaluation;

import java.util.List;
import java.util.Map;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;

/**
 * How the coders did on labelled talks of one language.
 *
 * @param volleys codes counted once a volley, utterances cut by the program
 * @param volleyFamilies the same in families
 * @param utterances codes of utterances cut as in the gold
 * @param confusion for utterances cut as in the gold: {@code gold>predicted} and how often
 * @param boundaries utterance ends, as written; {@code plainBoundaries} the same in lower case without signs
 * @param bins utterances cut as in the gold by their confidence, ten steps, empty ones left out
 * @param misses utterances cut as in the gold, in order
 */
public record Evaluation(
        Language language,
        int volleyCount,
        int utteranceCount,
        Tally<BehaviourCode> volleys,
        Tally<BehaviourCode.Family> volleyFamilies,
        Tally<BehaviourCode> utterances,
        Map<String, Integer> confusion,
        Tally<Marker> markers,
        Tally<String> boundaries,
        Tally<String> plainBoundaries,
        Tally<BehaviourCode> plainVolleys,
        List<Bin> bins,
        List<Miss> misses,
        int roleLineCount,
        Tally<RoleTalkCode> roleLines,
        Tally<RoleTalkCode> roleClauses,
        Tally<TalkSubtype> subtypes,
        Tally<String> minimising) {

    public Evaluation {
        bins = List.copyOf(bins);
        misses = List.copyOf(misses);
    }

    /**
     * Utterances of like confidence.
     *
     * @param confidence their mean, 0 to 1
     * @param right the share that was coded right, 0 to 1
     */
    public record Bin(int utterances, double confidence, double right) {}

    /** An utterance that was coded otherwise than in the gold. */
    public record Miss(BehaviourCode gold, BehaviourCode predicted, double confidence, String text) {}

    /** Expected calibration error, 0 to 1: how far confidence and share of right codes lie apart. NaN for none. */
    public double calibrationError() {
        var all = bins.stream().mapToInt(Bin::utterances).sum();
        return all == 0
                ? Double.NaN
                : bins.stream()
                                .mapToDouble(bin -> bin.utterances() * Math.abs(bin.confidence() - bin.right()))
                                .sum()
                        / all;
    }
}
