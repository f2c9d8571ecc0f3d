package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;

/** The talk code an author gives a beat, written {@code CT/desire}, {@code ST/reason}, {@code DISC}, {@code N}. */
public record RoleTalk(RoleTalkCode code, @Nullable TalkSubtype subtype) {

    /** @throws IllegalArgumentException when the text names no talk code */
    @JsonCreator
    public static RoleTalk of(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? new RoleTalk(RoleTalkCode.valueOf(text), null)
                : new RoleTalk(
                        RoleTalkCode.valueOf(text.substring(0, slash)), TalkSubtype.ofTag(text.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return subtype == null ? code.name() : code.name() + "/" + subtype.tag();
    }
}
