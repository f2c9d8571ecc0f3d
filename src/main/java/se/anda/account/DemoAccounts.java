package se.anda.account;

import java.util.List;

/** The accounts of a demonstration, with passwords that everybody may know. They exist in a demonstration's data only. */
public final class DemoAccounts {

    /** One of them; the password is shown on the sign-in page. */
    public record Demo(String username, String displayName, Role role, String password) {}

    private static final List<Demo> ALL = List.of(
            new Demo("elev", "Elev Ett", Role.TRAINEE, "anda-elev-1"),
            new Demo("elev2", "Elev Två", Role.TRAINEE, "anda-elev-2"),
            new Demo("kursledare", "Kursledare", Role.COURSE_LEADER, "anda-kursledare"),
            new Demo("admin", "Administratör", Role.ADMIN, "anda-admin"));

    private DemoAccounts() {}

    public static List<Demo> all() {
        return ALL;
    }
}
