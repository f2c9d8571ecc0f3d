package se.anda.authoring;

import java.util.Locale;
import se.anda.content.Resources;

/** Scenarios to begin from, one for each kind of talk: whole, checked and playable, with notes for the author. */
public enum StarterTemplate {
    VICTIM("nytt-stodsamtal"),
    SUSPECT("nytt-arrestsamtal"),
    OFFICER("nytt-polissamtal"),
    COLLEAGUE("nytt-kollegasamtal");

    private final String id;

    StarterTemplate(String id) {
        this.id = id;
    }

    /** The id in the text, to be made free when it is taken. */
    String id() {
        return id;
    }

    /** The YAML. */
    public String source() {
        return Resources.text("/se/anda/authoring/templates/" + name().toLowerCase(Locale.ROOT) + ".yaml");
    }
}
