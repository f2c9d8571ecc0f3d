package se.anda.coding.evaluation;

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
 * @param calibrationError expected calibration error over ten bins, utterances cut as in the gold, 0 to 1
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
        double calibrationError,
        int roleLineCount,
        Tally<RoleTalkCode> roleLines,
        Tally<RoleTalkCode> roleClauses,
        Tally<TalkSubtype> subtypes,
        Tally<String> minimising) {}
