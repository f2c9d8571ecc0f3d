package se.anda.account;

/** How a person wants the pages to look. */
public record Look(Theme theme, TextSize textSize) {

    public static final Look USUAL = new Look(Theme.DEVICE, TextSize.NORMAL);

    public enum Theme {
        /** As the device says. */
        DEVICE,
        LIGHT,
        DARK
    }

    public enum TextSize {
        NORMAL,
        LARGE
    }

    public Look with(Theme next) {
        return new Look(next, textSize);
    }

    public Look with(TextSize next) {
        return new Look(theme, next);
    }
}
