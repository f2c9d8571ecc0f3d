package se.anda.account;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.anda.coding.Language;

/** Makes the accounts of a first start: those of the demonstration, or an administrator with a one-time password. */
@Component
class FirstAccounts implements ApplicationRunner {

    static final String ADMIN = "admin";

    private final Accounts accounts;
    private final AccountService service;
    private final PasswordEncoder passwords;
    private final AccountProperties properties;
    private final Clock clock;

    FirstAccounts(
            Accounts accounts,
            AccountService service,
            PasswordEncoder passwords,
            AccountProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (properties.demo()) {
            DemoAccounts.all().forEach(this::add);
            return;
        }
        var made = service.add("-", ADMIN, "Administratör", Role.ADMIN, Language.SV);
        if (made instanceof AccountOutcome.PasswordGiven given) {
            tell("Första starten: logga in som " + ADMIN + " med engångslösenordet " + given.oneTimePassword()
                    + " (visas bara nu, byts vid första inloggningen)");
        }
    }

    private void add(DemoAccounts.Demo demo) {
        var account = new Account(
                UUID.randomUUID(),
                demo.username(),
                demo.displayName(),
                demo.role(),
                true,
                Language.SV,
                false,
                clock.instant());
        accounts.add(account, passwords.encode(demo.password()));
    }

    /** To standard out, not to the log: a password must not be kept there. */
    private static void tell(String text) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(text);
    }
}
