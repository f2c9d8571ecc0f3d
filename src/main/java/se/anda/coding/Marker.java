package se.anda.coding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * The practice markers: this project's own, drawn from the IGOR evaluation report (coding manual, "Practice markers"). A
 * marker may stand beside any behaviour code.
 */
public enum Marker {
    ROLE_CLARITY(Sign.WANTED),
    VOLUNTARINESS(Sign.WANTED),
    CONFIDENTIALITY(Sign.WANTED),
    DUTY_TO_REPORT(Sign.WANTED),
    LIFE_SITUATION(Sign.WANTED),
    NEEDS(Sign.WANTED),
    SUPPORT_INFO(Sign.WANTED),
    PRACTICAL_HELP(Sign.WANTED),
    EASING_CONTACT(Sign.WANTED),
    FOLLOW_UP(Sign.WANTED),
    SAFETY_CHECK(Sign.WANTED),
    OTHER_PERSPECTIVE(Sign.WANTED),
    SUICIDE_CHECK(Sign.WANTED),
    HOOK(Sign.WANTED),
    REPAIR(Sign.WANTED),
    ULTIMATUM(Sign.UNWANTED),
    BLAME(Sign.UNWANTED),
    VIOLENCE_PROBE(Sign.SCENE),
    DISCLOSURE(Sign.UNWANTED),
    SAFETY_GUARANTEE(Sign.UNWANTED),
    FALSE_PROMISE(Sign.UNWANTED),
    SECRECY_OVERPROMISE(Sign.UNWANTED),
    FALSE_CHOICE(Sign.UNWANTED),
    RIGHTS(Sign.WANTED),
    RIGHTS_UNDERMINING(Sign.UNWANTED),
    CRISIS_RESPONSE(Sign.WANTED),
    ROLE_MIXING(Sign.UNWANTED),
    COLLUSION(Sign.UNWANTED),
    GENERALISING(Sign.UNWANTED),
    PRESSURE(Sign.UNWANTED),
    CARD_ONLY(Sign.UNWANTED),
    RETELLING(Sign.UNWANTED),
    DISMISSIVE(Sign.UNWANTED);

    /** Whether a marker is wanted, unwanted, or one or the other by the scene. */
    public enum Sign {
        WANTED,
        UNWANTED,
        /** Unwanted in a first arrest talk only. */
        SCENE
    }

    private final Sign sign;
    private final String tag;

    Marker(Sign sign) {
        this.sign = sign;
        this.tag = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Sign sign() {
        return sign;
    }

    /** The name used in files and in the shell, for instance {@code role-clarity}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** @throws IllegalArgumentException when no marker has this tag */
    @JsonCreator
    public static Marker ofTag(String tag) {
        return Arrays.stream(values())
                .filter(marker -> marker.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown marker: " + tag));
    }
}
