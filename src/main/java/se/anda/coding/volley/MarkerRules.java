package se.anda.coding.volley;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.Span;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Prediction;

/**
 * The practice markers of an utterance. The readable rules (cues named {@code m.<marker>}) and the trained model decide
 * together: the model alone must be sure, with a rule's support it need not be. Some markers belong to some scenes only
 * (coding manual, "Practice markers").
 */
final class MarkerRules {

    /** How sure the model must be when no rule speaks for the marker: markers are rare, and the model is shy of them. */
    static final double ALONE = 0.4;

    /** A rule decides unless the model shuts the marker out. */
    static final double WITH_RULE = 0.05;

    private static final Map<Marker, String> HEADS = new EnumMap<>(Marker.class);
    private static final Map<Marker, String> CUES = new EnumMap<>(Marker.class);

    static {
        for (var marker : Marker.values()) {
            HEADS.put(marker, "marker:" + marker.tag());
            CUES.put(marker, "m." + marker.tag());
        }
    }

    private MarkerRules() {}

    /** Each marker that stands, with the words it was seen in. */
    static Map<Marker, List<Span>> find(Seen seen, Prediction prediction) {
        var found = new EnumMap<Marker, List<Span>>(Marker.class);
        for (var marker : Marker.values()) {
            if (lifted(marker, seen) || !fits(marker, seen.role())) {
                continue;
            }
            var rule = seen.hit(CUES.get(marker));
            var sure = probability(marker, prediction, rule != null);
            if (sure >= (rule == null ? ALONE : WITH_RULE)) {
                found.put(marker, rule != null ? Evidence.of(seen.tokens(), rule) : evidence(seen, marker, prediction));
            }
        }
        return found;
    }

    /** Lifting blame is neither blame nor repair, and "a no is fine" does not press (rule 14, marker pressure). */
    private static boolean lifted(Marker marker, Seen seen) {
        return switch (marker) {
            case BLAME, REPAIR -> seen.has("not-your-fault");
            case PRESSURE, ULTIMATUM -> seen.has("no-is-fine");
            default -> false;
        };
    }

    private static double probability(Marker marker, Prediction prediction, boolean rule) {
        var head = prediction.model().headOrNull(headName(marker));
        return head != null ? prediction.yes(head) : rule ? 1 : 0;
    }

    static String headName(Marker marker) {
        return HEADS.get(marker);
    }

    private static List<Span> evidence(Seen seen, Marker marker, Prediction prediction) {
        LinearModel model = prediction.model();
        return Evidence.of(seen.tokens(), prediction.contributions(model.head(headName(marker)), 0));
    }

    /** Whether a marker can stand in a talk with this role; an unknown role shuts out only what needs a suspect. */
    static boolean fits(Marker marker, @org.jspecify.annotations.Nullable RoleKind role) {
        return switch (marker) {
            case VIOLENCE_PROBE -> role == RoleKind.SUSPECT;
            case DISCLOSURE, RIGHTS, RIGHTS_UNDERMINING -> role == null || role == RoleKind.SUSPECT;
            case OTHER_PERSPECTIVE -> role != RoleKind.VICTIM && role != RoleKind.OFFICER;
            case SUPPORT_INFO -> role != RoleKind.OFFICER && role != RoleKind.COLLEAGUE;
            case RETELLING, CARD_ONLY -> role != RoleKind.COLLEAGUE;
            case ROLE_CLARITY, VOLUNTARINESS, CONFIDENTIALITY, DUTY_TO_REPORT, LIFE_SITUATION, NEEDS, PRACTICAL_HELP,
                    EASING_CONTACT, FOLLOW_UP, SAFETY_CHECK, SUICIDE_CHECK, HOOK, REPAIR, ULTIMATUM, BLAME,
                    SAFETY_GUARANTEE, FALSE_PROMISE, SECRECY_OVERPROMISE, FALSE_CHOICE, CRISIS_RESPONSE, ROLE_MIXING,
                    COLLUSION, GENERALISING, PRESSURE, DISMISSIVE -> true;
        };
    }

    /** The markers alone, without their words. */
    static EnumSet<Marker> names(Map<Marker, List<Span>> found) {
        var names = EnumSet.noneOf(Marker.class);
        names.addAll(found.keySet());
        return names;
    }

    /** The words of all markers. */
    static List<Span> words(Map<Marker, List<Span>> found) {
        var words = new ArrayList<Span>();
        found.values().forEach(words::addAll);
        return words;
    }
}
