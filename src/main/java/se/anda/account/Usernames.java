package se.anda.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be a username: 2 to 64 lower-case letters, digits, dots, hyphens, underscores or at signs. */
final class Usernames {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9åäöé._@-]{2,64}");

    private Usernames() {}

    /** As it is kept: without space around it, in lower case. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<String> of(String typed) {
        var username = typed.length() > 200 ? "" : normal(typed);
        return ALLOWED.matcher(username).matches() ? Optional.of(username) : Optional.empty();
    }
}
