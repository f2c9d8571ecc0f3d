package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import se.anda.practice.Content;
import se.anda.practice.PracticeService;
import se.anda.practice.StartOutcome;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class PublishingTest {

    @Autowired
    private Workspace workspace;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Content content;

    @Autowired
    private PracticeService practices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgets() {
        jdbc.sql("delete from published_content").update();
        jdbc.sql("delete from draft").update();
    }

    private Draft tested() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        publishing.playtest(draft, (plays, of) -> true);
        return draft;
    }

    private PublishedVersion published(Draft draft) {
        return ((PublishOutcome.Published) publishing.publish(draft.id(), draft.version(), "Första")).version();
    }

    @Test
    void aTextThatNoSimulatedTraineeHasPlayedIsNotPublished() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.save(draft.id(), 1, draft.source() + "# inte spelad\n");
        assertThat(publishing.publish(draft.id(), 2, "Ny")).isEqualTo(new PublishOutcome.NotTested());
        publishing.playtest(workspace.find(draft.id()).orElseThrow(), (plays, of) -> true);
        workspace.save(draft.id(), 2, draft.source() + "# inte den heller\n");
        assertThat(publishing.publish(draft.id(), 3, "Ny")).as("tested before the edit").isEqualTo(new PublishOutcome.NotTested());
    }

    @Test
    void aTemplateCanBePublishedAsItIsAndTraineesMeetIt() {
        var draft = tested();
        assertThat(content.scenario(draft.contentId())).isEmpty();
        assertThat(publishing.publish(draft.id(), 1, " ")).isEqualTo(new PublishOutcome.NoteWanted());
        var version = published(draft);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.note()).isEqualTo("Första");
        assertThat(content.scenario(draft.contentId()).orElseThrow().source()).isEqualTo(draft.source());
        assertThat(content.scenarios()).extracting(scenario -> scenario.id()).contains(draft.contentId(), "korsningen");
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.PUBLISHED);
    }

    @Test
    void aTalkThatGoesOnKeepsItsVersionAndTheNextMeetsTheNew() {
        var draft = tested();
        var first = published(draft);
        var trainee = accounts.current().orElseThrow().id();
        var talk = ((StartOutcome.Started) practices.start(trainee, draft.contentId(), TraineeRole.SOCIAL_WORKER, Language.SV, 1)).practice();
        workspace.save(draft.id(), 1, draft.source().replace("Jag sover.", "Jag sover bra."));
        var edited = workspace.find(draft.id()).orElseThrow();
        publishing.playtest(edited, (plays, of) -> true);
        var second = ((PublishOutcome.Published) publishing.publish(edited.id(), edited.version(), "Andra")).version();
        assertThat(second.number()).isEqualTo(2);
        assertThat(practices.find(trainee, talk.id()).orElseThrow().start().scenario().hash()).isEqualTo(first.hash());
        assertThat(content.scenario(draft.contentId()).orElseThrow().hash()).isEqualTo(second.hash());
    }

    @Test
    void anEarlierVersionIsPublishedAnewAndBecomesTheDraft() {
        var draft = tested();
        var first = published(draft);
        workspace.save(draft.id(), 1, draft.source().replace("Jag sover.", "Jag sover bra."));
        var edited = workspace.find(draft.id()).orElseThrow();
        publishing.playtest(edited, (plays, of) -> true);
        published(edited);
        var restored = publishing.restore(edited.id(), edited.version(), first, "Tillbaka");
        assertThat(restored).isInstanceOfSatisfying(PublishOutcome.Published.class, published -> {
            assertThat(published.version().number()).isEqualTo(3);
            assertThat(published.version().source()).isEqualTo(first.source());
        });
        assertThat(workspace.find(draft.id()).orElseThrow().source()).isEqualTo(first.source());
        assertThat(publishing.versions(edited)).extracting(PublishedVersion::number).containsExactly(3, 2, 1);
    }

    @Test
    void whatIsNotMetIsTold() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.save(draft.id(), 1, draft.source().replace("kind: respected-no", "kind: maybe-later"));
        var edited = workspace.find(draft.id()).orElseThrow();
        publishing.playtest(edited, (plays, of) -> true);
        assertThat(publishing.publish(edited.id(), 2, "Ny")).isInstanceOfSatisfying(PublishOutcome.Hindered.class, hindered ->
                assertThat(hindered.hindering()).extracting(PublishingCheck::condition).containsExactly(PublishingCheck.Condition.RESPECTED_NO));
    }

    @Test
    void aTextWithAProblemOrOfAnotherVersionIsNotPublished() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.save(draft.id(), 1, draft.source().replace("level: 1", "level: 9"));
        assertThat(publishing.publish(draft.id(), 1, "Ny")).isEqualTo(new PublishOutcome.Gone());
        assertThat(publishing.publish(draft.id(), 2, "Ny")).isInstanceOf(PublishOutcome.Hindered.class);
        assertThat(publishing.playtest(workspace.find(draft.id()).orElseThrow(), (plays, of) -> true)).isEmpty();
    }

    @Test
    void aRubricNeedsNoPlaytest() {
        var taken = (ImportOutcome.Taken) workspace.take(
                Resources.text("/content/rubrics/mi-spirit.yaml").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(publishing.publish(taken.drafts().getFirst().id(), 1, "Ny")).isInstanceOf(PublishOutcome.Published.class);
    }
}
