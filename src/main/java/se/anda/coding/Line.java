package se.anda.coding;

/** A line already said, as the coder sees it: who, and the words. */
public record Line(Speaker who, String text) {

    /** Who said a line. */
    public enum Speaker {
        ROLE,
        TRAINEE
    }

    public static Line role(String text) {
        return new Line(Speaker.ROLE, text);
    }

    public static Line trainee(String text) {
        return new Line(Speaker.TRAINEE, text);
    }
}
