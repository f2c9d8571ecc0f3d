package se.anda.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TraineeRole;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Step;

/** The engine's figures and moves in words that a model understands. */
public final class StateWords {

    private static final List<String> TRUST_SV = List.of(
            "du litar inte alls på den du talar med", "du är vaksam mot den du talar med",
            "du har börjat lita lite på den du talar med", "du litar på den du talar med");
    private static final List<String> TRUST_EN = List.of(
            "you do not trust the other at all", "you are wary of the other", "you have begun to trust the other a little",
            "you trust the other");
    private static final List<String> READINESS_SV = List.of(
            "du vill inte ändra något", "du är kluven", "du lutar åt att något måste ändras", "du är nära att göra något åt det");
    private static final List<String> READINESS_EN = List.of(
            "you do not want to change anything", "you are in two minds", "you lean towards a change",
            "you are close to doing something about it");
    private static final List<String> DISCORD_SV = List.of(
            "inget skaver mellan er", "något skaver mellan er", "du är irriterad på den andra", "du är arg på den andra");
    private static final List<String> DISCORD_EN = List.of(
            "nothing chafes between you", "something chafes between you", "you are annoyed with the other",
            "you are angry with the other");
    private static final List<String> DISTRESS_SV = List.of(
            "du är lugn", "du är orolig", "du är spänd och rädd", "du har svårt att hålla ihop");
    private static final List<String> DISTRESS_EN =
            List.of("you are calm", "you are worried", "you are tense and afraid", "you have trouble holding together");

    private StateWords() {}

    static String of(RoleState state, Language language) {
        var swedish = language == Language.SV;
        var words = new ArrayList<String>();
        words.add(strength(swedish ? TRUST_SV : TRUST_EN, state.trust()));
        var readiness = state.readiness();
        if (readiness != null) {
            words.add(strength(swedish ? READINESS_SV : READINESS_EN, readiness));
        }
        words.add(strength(swedish ? DISCORD_SV : DISCORD_EN, state.discord()));
        words.add(strength(swedish ? DISTRESS_SV : DISTRESS_EN, state.distress()));
        return String.join(", ", words) + ".";
    }

    private static @Nullable String strength(List<String> words, int value) {
        return words.get(Math.min(words.size() - 1, value * words.size() / 101));
    }

    /** Which way the line goes, in words. */
    static String direction(Step step, Language language) {
        var swedish = language == Language.SV;
        return switch (step.talk().code()) {
            case RoleTalkCode.CT -> swedish ? "Repliken drar åt förändring." : "The line leans towards change.";
            case RoleTalkCode.ST ->
                swedish ? "Repliken håller fast vid som det är." : "The line holds on to how things are.";
            case RoleTalkCode.DISC ->
                swedish ? "Repliken är avvisande mot den andra." : "The line pushes the other away.";
            case RoleTalkCode.N -> swedish ? "Repliken tar inte ställning." : "The line takes no side.";
        };
    }

    public static String counterpart(TraineeRole role, Language language) {
        var swedish = language == Language.SV;
        return switch (role) {
            case PATROL_OFFICER -> swedish ? "en polis i yttre tjänst" : "a patrol officer";
            case IGOR_POLICE -> swedish ? "en polis som arbetar mot våld i nära relationer" : "a police officer who works against violence in close relationships";
            case SOCIAL_WORKER -> swedish ? "en socialsekreterare" : "a social worker";
        };
    }

    static String length(String move, Language language) {
        var words = Math.max(6, move.split("\\s+").length);
        return language == Language.SV ? "ungefär " + words + " ord" : "about " + words + " words";
    }
}
