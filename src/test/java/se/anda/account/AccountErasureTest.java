package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.anda.WebTest;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.FileCompaction;
import se.anda.practice.PracticeService;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;

@WebTest
class AccountErasureTest {

    @Autowired
    private AccountErasure erasure;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NewAccounts fresh;

    @Autowired
    private AccessTokenService tokens;

    @Autowired
    private AuditLog audit;

    @Autowired
    private PracticeService practices;

    @Autowired
    private FileCompaction compaction;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void as(Account account) {
        var person = new SignedIn(account, accounts.sessionEpoch(account.id()));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    @Test
    void theAccountItsTalksAndItsTokensGoAndTheTrailKeepsThatTheyWent() {
        var made = fresh.withoutPassword("-", "bort", "Bort", Role.TRAINEE, Language.SV);
        var account = ((AccountOutcome.Changed) made).account();
        var token = tokens.create(account.id(), "skript").token();
        var talk = practices.start(
                account.id(), TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        assertThat(talk).isInstanceOf(StartOutcome.Started.class);
        as(account);

        assertThat(erasure.eraseOwn()).isTrue();
        assertThat(accounts.find(account.id())).isEmpty();
        assertThat(practices.list(account.id())).isEmpty();
        assertThat(tokens.signIn(token)).isEmpty();
        assertThat(compaction.isDue()).isTrue();
        assertThat(audit.about("bort")).extracting(AuditEntry::what).contains("account.erased");
        assertThatThrownBy(() -> erasure.eraseOwn()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLastAdministratorStays() {
        var admin = accounts.find("admin").orElseThrow();
        as(admin);
        assertThat(erasure.eraseOwn()).isFalse();
        assertThat(accounts.find(admin.id())).isPresent();
    }
}
