package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.anda.coding.Language;
import se.anda.practice.HandClock;

@SpringBootTest(
        classes = AccountsTest.Store.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:accounts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
        })
class AccountsTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Store {}

    @Autowired
    private JdbcClient jdbc;

    private final HandClock clock = new HandClock();
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private Accounts accounts;
    private AuditLog audit;
    private AccountService service;
    private AccessTokenService tokens;
    private PasswordSignIn signIn;
    private Account admin;

    @BeforeEach
    void beginWithOneAdministrator() {
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from audit_entry").update();
        accounts = new Accounts(jdbc);
        audit = new AuditLog(jdbc, clock);
        var kept = new AccessTokens(jdbc, clock);
        service = new AccountService(accounts, kept, audit, passwords, new Secrets(), clock);
        tokens = new AccessTokenService(kept, accounts, audit, new Secrets(), clock);
        signIn = new PasswordSignIn(accounts, passwords, new SignInThrottle(clock), audit);
        admin = given(service.add("-", "admin", "Administratör", Role.ADMIN, Language.SV)).account();
        as(admin);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void as(Account account) {
        var person = new SignedIn(account, accounts.sessionEpoch(account.id()));
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private static AccountOutcome.PasswordGiven given(AccountOutcome outcome) {
        return (AccountOutcome.PasswordGiven) outcome;
    }

    private AccountOutcome.PasswordGiven trainee() {
        return given(service.create("kim", "Kim", Role.TRAINEE, Language.SV));
    }

    private void signIn(String username, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    @Test
    void aNewAccountIsReadBackAsItWasMade() {
        var made = given(service.create(" Kim.Ö@kommun ", " Kim Ö ", Role.COURSE_LEADER, Language.EN)).account();
        assertThat(made.username()).isEqualTo("kim.ö@kommun");
        assertThat(made.displayName()).isEqualTo("Kim Ö");
        assertThat(service.find(made.id())).contains(made);
        assertThat(service.all()).containsExactly(admin, made);
    }

    @Test
    void theOneTimePasswordSignsInAndMustBeChanged() {
        var made = trainee();
        signIn("KIM", made.oneTimePassword());
        as(made.account());
        assertThat(service.current()).get().extracting(Account::mustChangePassword).isEqualTo(true);
        assertThat(service.changePassword(made.oneTimePassword(), "fyra ord på rad"))
                .isEqualTo(PasswordOutcome.CHANGED);
        assertThat(service.current()).get().extracting(Account::mustChangePassword).isEqualTo(false);
        signIn("kim", "fyra ord på rad");
        assertThatThrownBy(() -> signIn("kim", made.oneTimePassword())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void passwordsAreKeptAsBcryptOnly() {
        var made = trainee();
        assertThat(accounts.passwordHash(made.account().id())).startsWith("{bcrypt}$2a$");
    }

    @Test
    void aPasswordOfOnesOwnMustFit() {
        var made = trainee();
        as(made.account());
        var old = made.oneTimePassword();
        assertThat(service.changePassword(old, "elva tecken")).isEqualTo(PasswordOutcome.TOO_SHORT);
        assertThat(service.changePassword(old, "å".repeat(37))).isEqualTo(PasswordOutcome.TOO_LONG);
        assertThat(service.changePassword(old, "å".repeat(36))).isEqualTo(PasswordOutcome.CHANGED);
        assertThat(service.changePassword("fel", "fyra ord på rad")).isEqualTo(PasswordOutcome.WRONG_PASSWORD);
        assertThat(service.changePassword("å".repeat(36), "å".repeat(36))).isEqualTo(PasswordOutcome.SAME_AS_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "kim kim", "kim;--", "<kim>"})
    void aUsernameMustFit(String username) {
        assertThat(service.create(username, "Kim", Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.UsernameNotAllowed());
    }

    @Test
    void aUsernameIsTakenOnce() {
        trainee();
        assertThat(service.create("KIM", "Kim Två", Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.UsernameTaken());
    }

    @Test
    void aNameMustFit() {
        assertThat(service.create("kim", " ", Role.TRAINEE, Language.SV)).isEqualTo(new AccountOutcome.NameNotAllowed());
        assertThat(service.create("kim", "K".repeat(101), Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.NameNotAllowed());
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(service.deactivate(admin.id())).isEqualTo(new AccountOutcome.LastAdmin());
        assertThat(service.changeRole(admin.id(), Role.TRAINEE)).isEqualTo(new AccountOutcome.LastAdmin());
        service.create("admin2", "Andra", Role.ADMIN, Language.SV);
        assertThat(service.deactivate(admin.id())).isInstanceOf(AccountOutcome.Changed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAINEE", "COURSE_LEADER"})
    void accountsAreKeptByAdministratorsOnly(Role role) {
        var other = given(service.create("kim", "Kim", role, Language.SV)).account();
        as(other);
        assertThatThrownBy(service::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.create("ny", "Ny", Role.ADMIN, Language.SV))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.changeRole(other.id(), Role.ADMIN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.deactivate(admin.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.resetPassword(admin.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnce() {
        var made = trainee();
        var person = new SignedIn(made.account(), accounts.sessionEpoch(made.account().id()));
        var token = tokens.create(made.account().id(), "skript").token();
        assertThat(service.maySessionGoOn(person)).isTrue();

        service.deactivate(made.account().id());
        assertThat(service.maySessionGoOn(person)).isFalse();
        assertThat(tokens.signIn(token)).isEmpty();
        assertThatThrownBy(() -> signIn("kim", made.oneTimePassword())).isInstanceOf(BadCredentialsException.class);
        as(made.account());
        assertThat(service.current()).isEmpty();
    }

    @Test
    void aResetPasswordEndsSessionsAndTokens() {
        var made = trainee();
        var person = new SignedIn(made.account(), accounts.sessionEpoch(made.account().id()));
        var token = tokens.create(made.account().id(), "skript").token();
        var fresh = given(service.resetPassword(made.account().id()));
        assertThat(fresh.account().mustChangePassword()).isTrue();
        assertThat(service.maySessionGoOn(person)).isFalse();
        assertThat(tokens.signIn(token)).isEmpty();
        signIn("kim", fresh.oneTimePassword());
    }

    @Test
    void languageAndNameAreOnesOwn() {
        service.changeLanguage(Language.EN);
        service.changeDisplayName("Ada");
        assertThat(service.current()).get().extracting(Account::language).isEqualTo(Language.EN);
        assertThat(service.current()).get().extracting(Account::displayName).isEqualTo("Ada");
    }

    @Test
    void aTokenOpensItsOwnersAccountUntilItIsRevoked() {
        var made = tokens.create(admin.id(), "skript");
        assertThat(made.token()).matches("anda_[A-Za-z0-9_-]{43}");
        assertThat(tokens.signIn(made.token())).contains(admin);
        assertThat(tokens.signIn(made.token() + "x")).isEmpty();

        tokens.revoke(UUID.randomUUID(), made.kept().id());
        assertThat(tokens.signIn(made.token())).contains(admin);
        tokens.revoke(admin.id(), made.kept().id());
        assertThat(tokens.signIn(made.token())).isEmpty();
        assertThat(tokens.list(admin.id())).isEmpty();
    }

    @Test
    void aTokenIsKeptAsItsHashAndTellsWhenItWasUsed() {
        var made = tokens.create(admin.id(), "skript");
        assertThat(jdbc.sql("select token_hash from access_token").query(String.class).single())
                .isEqualTo(Secrets.hash(made.token()));
        assertThat(tokens.list(admin.id()).getFirst().lastUsedAt()).isNull();
        tokens.signIn(made.token());
        assertThat(tokens.list(admin.id()).getFirst().lastUsedAt()).isEqualTo(clock.instant());
        clock.turn(Duration.ofMinutes(2));
        tokens.signIn(made.token());
        assertThat(tokens.list(admin.id()).getFirst().lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void fiveWrongPasswordsMustWaitEvenForTheRightOne() {
        var made = trainee();
        for (var tries = 0; tries < SignInThrottle.TRIES_FROM_ONE_PLACE; tries++) {
            assertThatThrownBy(() -> signIn("kim", "fel")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(" Kim", made.oneTimePassword())).isInstanceOf(LockedException.class);
        clock.turn(SignInThrottle.WINDOW);
        signIn("kim", made.oneTimePassword());
    }

    @Test
    void theTrailTellsWhoDidWhatToWhom() {
        var made = trainee();
        service.deactivate(made.account().id());
        assertThatThrownBy(() -> signIn("lösenord i fel fält", "x")).isInstanceOf(BadCredentialsException.class);
        assertThat(audit.newest(3)).containsExactly(
                new AuditEntry(clock.instant(), "-", "sign-in.failed", "-"),
                new AuditEntry(clock.instant(), "admin", "account.deactivated", "kim"),
                new AuditEntry(clock.instant(), "admin", "account.created", "kim"));
    }

    @Test
    void theFirstStartMakesAnAdministratorWhoMustChangeThePassword() {
        jdbc.sql("delete from account").update();
        var first = new FirstAccounts(accounts, service, passwords, new AccountProperties(false), clock);
        first.run(null);
        var made = accounts.find("admin").orElseThrow();
        assertThat(made.role()).isEqualTo(Role.ADMIN);
        assertThat(made.mustChangePassword()).isTrue();
        first.run(null);
        assertThat(accounts.all()).containsExactly(made);
    }

    @Test
    void aDemonstrationHasReadyAccounts() {
        jdbc.sql("delete from account").update();
        new FirstAccounts(accounts, service, passwords, new AccountProperties(true), clock).run(null);
        assertThat(accounts.all()).extracting(Account::username)
                .containsExactlyInAnyOrder("elev", "elev2", "kursledare", "admin");
        DemoAccounts.all().forEach(demo -> signIn(demo.username(), demo.password()));
    }
}
