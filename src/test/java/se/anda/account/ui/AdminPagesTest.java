package se.anda.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.anda.WebTest;
import se.anda.account.AccountAdministration;
import se.anda.account.AccountLinkService;
import se.anda.account.AccountOutcome;
import se.anda.account.AccountService;
import se.anda.account.AuditFilter;
import se.anda.account.AuditTrail;
import se.anda.account.Look;
import se.anda.account.Role;
import se.anda.account.SessionService;
import se.anda.coding.Language;
import se.anda.practice.ui.SignedInAs;
import se.anda.ui.DataTable;
import se.anda.ui.Dropdown;
import se.anda.ui.FileField;

/** The wiring of the administration's pages, the page of a one-time link and the profile. */
@WebTest
@SignedInAs(username = "admin", password = "anda-admin")
class AdminPagesTest extends SpringBrowserlessTest {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountLinkService links;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SessionService sessions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void removeTheInvited() {
        jdbc.sql("delete from account where username like 'ny.%'").update();
    }

    private AccountOutcome.LinkGiven invited() {
        return (AccountOutcome.LinkGiven) administration.invite("ny.a", "Ann", Role.TRAINEE, Language.SV);
    }

    @Test
    void somebodyIsInvitedAndTheLinkIsShown() {
        navigate(UsersView.class);
        test(find(TextField.class).withCaption("Användarnamn").single()).setValue("ny.a");
        test(find(TextField.class).withCaption("Namn").single()).setValue("Ann");
        test(find(Button.class).withText("Skapa inbjudan").single()).click();
        assertThat(administration.search("ny.a")).hasSize(1);
        var token = find(OneTimeLink.class).single().getText().substring("valj-losenord/".length());
        assertThat(links.open(token)).isPresent();
    }

    @Test
    void theTableFollowsTheSearch() {
        navigate(UsersView.class);
        assertThat(find(DataTable.class).single().size()).isGreaterThanOrEqualTo(4);
        test(find(TextField.class).withCaption("Sök namn eller användarnamn").single()).setValue("kursled");
        assertThat(find(DataTable.class).single().size()).isEqualTo(1);
    }

    @Test
    void anAccountIsClosedAfterTheSecondButtonOnly() {
        var account = invited().account();
        navigate(UserView.class, Map.of("id", account.id().toString()));
        test(find(NativeButton.class).withText("Stäng av kontot …").single()).click();
        assertThat(accounts.find(account.id()).orElseThrow().active()).isTrue();
        test(find(NativeButton.class).withText("Ja, stäng av kontot").single()).click();
        assertThat(accounts.find(account.id()).orElseThrow().active()).isFalse();
    }

    @Test
    void aRoleIsChangedWhereItStands() {
        var account = invited().account();
        navigate(UserView.class, Map.of("id", account.id().toString()));
        @SuppressWarnings("unchecked")
        Dropdown<Role> roles = find(Dropdown.class).single();
        roles.choose(Role.COURSE_LEADER);
        assertThat(accounts.find(account.id()).orElseThrow().role()).isEqualTo(Role.COURSE_LEADER);
    }

    @Test
    void aFileIsShownBeforeAnythingIsDone() {
        navigate(ImportView.class);
        var file = "ny.a;Ann;elev\nny.b;Bo;chef\n".getBytes(StandardCharsets.UTF_8);
        find(FileField.class).single().take(Base64.getEncoder().encodeToString(file));
        assertThat(administration.search("ny.")).isEmpty();
        test(find(Button.class).withText("Bjud in en person").single()).click();
        assertThat(administration.search("ny.")).hasSize(1);
    }

    @Test
    void theTrailIsShownNewestFirstAndFiltered() {
        invited();
        navigate(AuditView.class);
        assertThat(find(DataTable.class).single().size()).isPositive();
        assertThat(trail.find(new AuditFilter("NY.A", "account.", null, null), 10))
                .extracting(entry -> entry.who() + " " + entry.what() + " " + entry.target())
                .containsExactly("admin account.created ny.a");
        assertThat(trail.find(new AuditFilter("ny.a", "_", null, null), 10)).isEmpty();
    }

    @Test
    void theInvitedChoosesNameAndPassword() {
        var given = invited();
        navigate(ChoosePasswordView.class, Map.of("token", given.token()));
        test(find(TextField.class).single()).setValue("Ann Ek");
        test(find(PasswordField.class).single()).setValue("kort");
        test(find(Button.class).withText("Spara lösenordet").single()).click();
        assertThat(links.open(given.token())).isPresent();
        test(find(PasswordField.class).single()).setValue("fyra ord på rad");
        test(find(Button.class).withText("Spara lösenordet").single()).click();
        assertThat(links.open(given.token())).isEmpty();
        assertThat(accounts.find(given.account().id()).orElseThrow().displayName()).isEqualTo("Ann Ek");
    }

    @Test
    void aLinkThatWasNeverGivenSaysSo() {
        navigate(ChoosePasswordView.class, Map.of("token", "hittepa"));
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Länken gäller inte"));
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void theLookIsKeptWithTheAccount() {
        navigate(ProfileView.class);
        find(LookForm.class).single().choose(Look.Theme.DARK);
        find(LookForm.class).single().choose(Look.TextSize.LARGE);
        assertThat(accounts.current().orElseThrow().look()).isEqualTo(new Look(Look.Theme.DARK, Look.TextSize.LARGE));
        find(LookForm.class).single().choose(Look.Theme.DEVICE);
        find(LookForm.class).single().choose(Look.TextSize.NORMAL);
        assertThat(accounts.current().orElseThrow().look()).isEqualTo(Look.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "/importera", "/sessioner", "/gallring", "/logg", "/konto/00000000-0000-0000-0000-000000000001"
    })
    @SignedInAs(username = "kursledare", password = "anda-kursledare")
    void nobodyElseOpensThePages(String page) {
        navigate("administration" + page, se.anda.ui.Page.class);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    @SignedInAs(username = "elev", password = "anda-elev-1")
    void nobodyElseUsesTheServicesBehindThem() {
        assertThatThrownBy(() -> administration.search("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(administration::invited).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(administration::locked).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.unlock("admin")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.find(AuditFilter.ALL, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(sessions::all).isInstanceOf(AccessDeniedException.class);
    }
}
