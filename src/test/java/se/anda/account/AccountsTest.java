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

    private static final String CHOSEN = "fyra ord på rad";

    @Autowired
    private JdbcClient jdbc;

    private final HandClock clock = new HandClock();
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private Accounts accounts;
    private AuditLog audit;
    private AccountService service;
    private AccountAdministration administration;
    private NewAccounts fresh;
    private AccountLinkService links;
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
        var secrets = new Secrets();
        fresh = new NewAccounts(accounts, audit, passwords, secrets, clock);
        var throttle = new SignInThrottle(clock);
        var keptLinks = new AccountLinks(jdbc);
        service = new AccountService(accounts, audit, passwords);
        links = new AccountLinkService(keptLinks, accounts, audit, passwords, secrets, clock);
        administration = new AccountAdministration(
                accounts, service, fresh, keptLinks, links, kept, audit, passwords, secrets, throttle, clock);
        tokens = new AccessTokenService(kept, accounts, audit, new Secrets(), clock);
        signIn = new PasswordSignIn(accounts, passwords, throttle, audit);
        admin = ((AccountOutcome.PasswordGiven)
                        fresh.withOneTimePassword("-", "admin", "Administratör", Role.ADMIN, Language.SV))
                .account();
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

    private static AccountOutcome.LinkGiven given(AccountOutcome outcome) {
        return (AccountOutcome.LinkGiven) outcome;
    }

    private AccountOutcome.LinkGiven invited() {
        return given(administration.invite("kim", "Kim", Role.TRAINEE, Language.SV));
    }

    /** An account whose owner has chosen {@link #CHOSEN} by the link. */
    private Account trainee() {
        var given = invited();
        assertThat(links.accept(given.token(), "Kim", CHOSEN)).isEqualTo(LinkOutcome.ACCEPTED);
        return service.find(given.account().id()).orElseThrow();
    }

    private void signIn(String username, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    @Test
    void aNewAccountIsReadBackAsItWasMade() {
        var made = given(administration.invite(" Kim.Ö@kommun ", " Kim Ö ", Role.COURSE_LEADER, Language.EN)).account();
        assertThat(made.username()).isEqualTo("kim.ö@kommun");
        assertThat(made.displayName()).isEqualTo("Kim Ö");
        assertThat(service.find(made.id())).contains(made);
        assertThat(administration.all()).containsExactly(admin, made);
    }

    @Test
    void anInvitationLetsItsOwnerChooseNameAndPasswordOnce() {
        var given = invited();
        assertThat(links.open(given.token())).contains(new AccountLinkService.Opened("kim", "Kim", true));
        assertThat(administration.invited()).containsExactly(given.account().id());
        assertThat(links.accept(given.token(), " Kim Ek ", CHOSEN)).isEqualTo(LinkOutcome.ACCEPTED);
        signIn("KIM", CHOSEN);
        assertThat(service.find(given.account().id())).get().extracting(Account::displayName).isEqualTo("Kim Ek");
        assertThat(links.open(given.token())).isEmpty();
        assertThat(links.accept(given.token(), "Kim", "ett annat av mina")).isEqualTo(LinkOutcome.GONE);
        assertThat(administration.invited()).isEmpty();
    }

    @Test
    void whatIsNotAllowedLeavesTheLinkToBeUsed() {
        var given = invited();
        assertThat(links.accept(given.token(), " ", CHOSEN)).isEqualTo(LinkOutcome.NAME_NOT_ALLOWED);
        assertThat(links.accept(given.token(), "Kim", "elva tecken")).isEqualTo(LinkOutcome.TOO_SHORT);
        assertThat(links.accept(given.token(), "Kim", "å".repeat(37))).isEqualTo(LinkOutcome.TOO_LONG);
        assertThat(links.accept(given.token(), "Kim", CHOSEN)).isEqualTo(LinkOutcome.ACCEPTED);
    }

    @Test
    void aLinkExpiresIsReplacedByTheNextAndEndsWithTheAccount() {
        var given = invited();
        clock.turn(AccountLinkService.INVITE_LASTS);
        assertThat(links.open(given.token())).isEmpty();
        assertThat(links.accept(given.token(), "Kim", CHOSEN)).isEqualTo(LinkOutcome.GONE);

        var first = given(administration.resetPassword(given.account().id()));
        var second = given(administration.resetPassword(given.account().id()));
        assertThat(links.open(first.token())).isEmpty();
        assertThat(links.open(second.token())).isPresent();
        administration.deactivate(given.account().id());
        assertThat(links.open(second.token())).isEmpty();
    }

    @Test
    void aLinkIsKeptAsItsHash() {
        var given = invited();
        assertThat(jdbc.sql("select token_hash from account_link").query(String.class).single())
                .isEqualTo(Secrets.hash(given.token()));
        assertThat(given.toString()).doesNotContain(given.token());
    }

    @Test
    void theFirstPasswordMustBeChanged() {
        var made = (AccountOutcome.PasswordGiven)
                fresh.withOneTimePassword("-", "lo", "Lo", Role.TRAINEE, Language.SV);
        signIn("lo", made.oneTimePassword());
        as(made.account());
        assertThat(service.current()).get().extracting(Account::mustChangePassword).isEqualTo(true);
        assertThat(service.changePassword(made.oneTimePassword(), CHOSEN)).isEqualTo(PasswordOutcome.CHANGED);
        assertThat(service.current()).get().extracting(Account::mustChangePassword).isEqualTo(false);
        signIn("lo", CHOSEN);
        assertThatThrownBy(() -> signIn("lo", made.oneTimePassword())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void passwordsAreKeptAsBcryptOnly() {
        var made = trainee();
        assertThat(accounts.passwordHash(made.id())).startsWith("{bcrypt}$2a$");
    }

    @Test
    void aPasswordOfOnesOwnMustFit() {
        var made = trainee();
        as(made);
        var old = CHOSEN;
        assertThat(service.changePassword(old, "elva tecken")).isEqualTo(PasswordOutcome.TOO_SHORT);
        assertThat(service.changePassword(old, "å".repeat(37))).isEqualTo(PasswordOutcome.TOO_LONG);
        assertThat(service.changePassword(old, "å".repeat(36))).isEqualTo(PasswordOutcome.CHANGED);
        assertThat(service.changePassword("fel", "fyra ord på rad")).isEqualTo(PasswordOutcome.WRONG_PASSWORD);
        assertThat(service.changePassword("å".repeat(36), "å".repeat(36))).isEqualTo(PasswordOutcome.SAME_AS_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "kim kim", "kim;--", "<kim>"})
    void aUsernameMustFit(String username) {
        assertThat(administration.invite(username, "Kim", Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.UsernameNotAllowed());
    }

    @Test
    void aUsernameIsTakenOnce() {
        trainee();
        assertThat(administration.invite("KIM", "Kim Två", Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.UsernameTaken());
    }

    @Test
    void aNameMustFit() {
        assertThat(administration.invite("kim", " ", Role.TRAINEE, Language.SV)).isEqualTo(new AccountOutcome.NameNotAllowed());
        assertThat(administration.invite("kim", "K".repeat(101), Role.TRAINEE, Language.SV))
                .isEqualTo(new AccountOutcome.NameNotAllowed());
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(administration.deactivate(admin.id())).isEqualTo(new AccountOutcome.LastAdmin());
        assertThat(administration.changeRole(admin.id(), Role.TRAINEE)).isEqualTo(new AccountOutcome.LastAdmin());
        administration.invite("admin2", "Andra", Role.ADMIN, Language.SV);
        assertThat(administration.deactivate(admin.id())).isInstanceOf(AccountOutcome.Changed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAINEE", "COURSE_LEADER"})
    void accountsAreKeptByAdministratorsOnly(Role role) {
        var other = given(administration.invite("kim", "Kim", role, Language.SV)).account();
        as(other);
        assertThatThrownBy(administration::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.invite("ny", "Ny", Role.ADMIN, Language.SV))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.changeRole(other.id(), Role.ADMIN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.deactivate(admin.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.resetPassword(admin.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnce() {
        var made = trainee();
        var person = new SignedIn(made, accounts.sessionEpoch(made.id()));
        var token = tokens.create(made.id(), "skript").token();
        assertThat(service.maySessionGoOn(person)).isTrue();

        administration.deactivate(made.id());
        assertThat(service.maySessionGoOn(person)).isFalse();
        assertThat(tokens.signIn(token)).isEmpty();
        assertThatThrownBy(() -> signIn("kim", CHOSEN)).isInstanceOf(BadCredentialsException.class);
        as(made);
        assertThat(service.current()).isEmpty();
        as(admin);
        administration.activate(made.id());
        signIn("kim", CHOSEN);
    }

    @Test
    void aResetPasswordEndsSessionsAndTokensAndTheOldPassword() {
        var made = trainee();
        var person = new SignedIn(made, accounts.sessionEpoch(made.id()));
        var token = tokens.create(made.id(), "skript").token();
        var given = given(administration.resetPassword(made.id()));
        assertThat(service.maySessionGoOn(person)).isFalse();
        assertThat(tokens.signIn(token)).isEmpty();
        assertThatThrownBy(() -> signIn("kim", CHOSEN)).isInstanceOf(BadCredentialsException.class);
        assertThat(links.open(given.token())).contains(new AccountLinkService.Opened("kim", "Kim", false));
        assertThat(links.accept(given.token(), "", "fem helt andra ord")).isEqualTo(LinkOutcome.ACCEPTED);
        signIn("kim", "fem helt andra ord");
    }

    @Test
    void accountsAreFoundByNameOrUsername() {
        var made = trainee();
        assertThat(administration.search(" KI")).containsExactly(made);
        assertThat(administration.search("administ")).containsExactly(admin);
        assertThat(administration.search("finns inte")).isEmpty();
    }

    @Test
    void theLookIsKeptWithTheAccount() {
        service.changeLook(Look.USUAL.with(Look.Theme.DARK).with(Look.TextSize.LARGE));
        assertThat(service.current()).get().extracting(Account::look)
                .isEqualTo(new Look(Look.Theme.DARK, Look.TextSize.LARGE));
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
        trainee();
        for (var tries = 0; tries < SignInThrottle.TRIES_FROM_ONE_PLACE; tries++) {
            assertThatThrownBy(() -> signIn("kim", "fel")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(" Kim", CHOSEN)).isInstanceOf(LockedException.class);
        assertThat(administration.locked())
                .containsExactly(new LockedSignIn("kim", clock.instant().plus(SignInThrottle.WINDOW), false));
        clock.turn(SignInThrottle.WINDOW);
        assertThat(administration.locked()).isEmpty();
        signIn("kim", CHOSEN);
    }

    @Test
    void anAdministratorUnlocksAtOnce() {
        trainee();
        for (var tries = 0; tries < SignInThrottle.TRIES_FROM_ONE_PLACE; tries++) {
            assertThatThrownBy(() -> signIn("kim", "fel")).isInstanceOf(BadCredentialsException.class);
        }
        administration.unlock("kim");
        signIn("kim", CHOSEN);
    }

    @Test
    void theTrailTellsWhoDidWhatToWhom() {
        var made = trainee();
        administration.deactivate(made.id());
        assertThatThrownBy(() -> signIn("lösenord i fel fält", "x")).isInstanceOf(BadCredentialsException.class);
        assertThat(audit.newest(4)).containsExactly(
                new AuditEntry(clock.instant(), "-", "sign-in.failed", "-"),
                new AuditEntry(clock.instant(), "admin", "account.deactivated", "kim"),
                new AuditEntry(clock.instant(), "kim", "account.link-used", "kim"),
                new AuditEntry(clock.instant(), "admin", "account.created", "kim"));
    }

    @Test
    void theFirstStartMakesAnAdministratorWhoMustChangeThePassword() {
        jdbc.sql("delete from account").update();
        var first = new FirstAccounts(accounts, fresh, passwords, new AccountProperties(false), clock);
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
        new FirstAccounts(accounts, fresh, passwords, new AccountProperties(true), clock).run(null);
        assertThat(accounts.all()).extracting(Account::username)
                .containsExactlyInAnyOrder("elev", "elev2", "kursledare", "admin");
        DemoAccounts.all().forEach(demo -> signIn(demo.username(), demo.password()));
    }
}
