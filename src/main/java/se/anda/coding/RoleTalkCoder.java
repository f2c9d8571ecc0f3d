package se.anda.coding;

import org.jspecify.annotations.Nullable;

/** The port that reads a role's line for change talk, sustain talk and discord. Pure. */
public interface RoleTalkCoder {

    /**
     * @param role null when unknown
     * @param target what change is talked towards; null: the role's default target (coding manual, "Talk of the role")
     */
    CodedRoleLine code(String text, Language language, @Nullable RoleKind role, @Nullable String target);
}
