package se.anda.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The browser and the system that a {@code User-Agent} names, so roughly that a person knows the own device again. */
record Device(String browser, String system) {

    private static final String UNKNOWN = "-";

    /** A word of the header and what it means; the first that is there counts. */
    private record Sign(String word, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"), new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"), new Sign("CriOS/", "Chrome"), new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"), new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"), new Sign("Mac OS X", "macOS"), new Sign("Linux", "Linux"));

    static Device of(@Nullable String userAgent) {
        var told = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, told), first(SYSTEMS, told));
    }

    private static String first(List<Sign> signs, String told) {
        return signs.stream().filter(sign -> told.contains(sign.word())).map(Sign::name).findFirst().orElse(UNKNOWN);
    }
}
