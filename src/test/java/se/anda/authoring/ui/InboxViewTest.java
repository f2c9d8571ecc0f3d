package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.authoring.Inbox;
import se.anda.authoring.Workspace;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Erasure;
import se.anda.practice.NotUnderstood;
import se.anda.practice.PracticeService;
import se.anda.practice.Releases;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class InboxViewTest extends SpringBrowserlessTest {

    private static final NotUnderstood REPLY =
            new NotUnderstood(1, "Jaha?", "Hur går det med Fatima på dansen?", NotUnderstood.Reason.FALLBACK);

    @Autowired
    private Inbox inbox;

    @Autowired
    private Releases releases;

    @Autowired
    private Workspace workspace;

    @Autowired
    private PracticeService practices;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    private UUID trainee;
    private UUID talk;

    @BeforeEach
    void aTraineeLeavesAReply() {
        trainee = jdbc.sql("select id from account where username = 'elev'").query(UUID.class).single();
        var outcome = practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        talk = ((StartOutcome.Started) outcome).practice().id();
        releases.release(trainee, talk, REPLY);
    }

    @AfterEach
    void forgets() {
        erasure.eraseAll(trainee);
        jdbc.sql("delete from draft").update();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void theReplyIsThereMaskedAndBecomesAWayOfAsking() {
        navigate(InboxView.class);
        assertThat(inbox.all()).singleElement().satisfies(one -> assertThat(one.volley()).isEqualTo("Hur går det med [namn] på dansen?"));
        click("Lägg till som sätt att fråga");
        assertThat(inbox.all()).isEmpty();
        var draft = workspace.list().getFirst().draft();
        assertThat(draft.source()).contains("\"hur går det med\"");
        assertThat(workspace.check(draft).hinders()).isZero();
    }

    @Test
    void theReplyBeginsANewBeatThatCanBePlayed() {
        navigate(InboxView.class);
        click("Börja på en ny replik");
        var draft = workspace.list().getFirst().draft();
        assertThat(draft.source()).contains("- id: ny-replik-1");
        assertThat(workspace.check(draft).scenario()).isPresent();
    }

    @Test
    void whatIsLaidAsideIsGone() {
        navigate(InboxView.class);
        assertThat(find(Article.class).all()).hasSize(1);
        click("Lägg åt sidan");
        assertThat(find(Article.class).exists()).isFalse();
    }

    @Test
    void whatTheTraineeTakesBackOrErasesIsGone() {
        releases.takeBack(UUID.randomUUID(), talk, 1);
        assertThat(inbox.all()).hasSize(1);
        releases.takeBack(trainee, talk, 1);
        assertThat(inbox.all()).isEmpty();
        releases.release(trainee, talk, REPLY);
        erasure.eraseAll(trainee);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void nobodyLeavesWhatSomebodyElseSaid() {
        releases.release(UUID.randomUUID(), talk, new NotUnderstood(2, "", "x", NotUnderstood.Reason.UNSURE));
        assertThat(inbox.all()).hasSize(1);
    }
}
