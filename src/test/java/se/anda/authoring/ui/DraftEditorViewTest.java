package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.authoring.Draft;
import se.anda.authoring.DraftComment;
import se.anda.authoring.DraftPlay;
import se.anda.authoring.RegressionTalks;
import se.anda.authoring.Review;
import se.anda.authoring.StarterTemplate;
import se.anda.authoring.Workspace;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class DraftEditorViewTest extends SpringBrowserlessTest {

    @Autowired
    private Workspace workspace;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegressionTalks regression;

    @Autowired
    private Review review;

    private Draft draft;

    @BeforeEach
    void opensADraft() {
        draft = workspace.create(StarterTemplate.VICTIM);
        navigate(DraftEditorView.class, Map.of("id", draft.id().toString()));
    }

    @AfterEach
    void forgetsTheDrafts() {
        jdbc.sql("delete from draft").update();
        jdbc.sql("delete from regression_talk").update();
    }

    private void writes(String text, int from) {
        var editor = find(TextEditor.class).single();
        ComponentUtil.fireEvent(editor, new TextEditor.Edit(editor, true, text, from));
    }

    @Test
    void whatIsWrittenIsSavedAndItsProblemsAreListed() {
        writes(draft.source().replace("level: 1", "level: 9"), 1);
        assertThat(workspace.find(draft.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(find(NativeButton.class).all()).extracting(NativeButton::getText).anyMatch(words -> words.contains("högst 3"));
    }

    @Test
    void theSecondWriterIsToldAndMayKeepTheTextAsADraftOfItsOwn() {
        workspace.save(draft.id(), 1, draft.source() + "# hennes\n");
        writes(draft.source() + "# mina\n", 1);
        assertThat(workspace.find(draft.id()).orElseThrow().source()).endsWith("# hennes\n");
        test(find(Button.class).withText("Spara min text som ett eget utkast").single()).click();
        assertThat(workspace.list()).hasSize(2).anySatisfy(row -> assertThat(row.draft().source()).endsWith("# mina\n"));
    }

    @Test
    void theDraftIsPlayedBesideTheTextAndAnEditMarksWhatChanged() {
        test(find(TextField.class).withCaption("Säg något till rollen").single()).setValue("Hur sover du?");
        test(find(Button.class).withText("Säg det").single()).click();
        var lines = find(ListItem.class).withClassName("own").all();
        assertThat(lines).hasSize(1);
        writes(draft.source().replace("Jag vet inte riktigt vad jag ska säga.", "Tjena.").replace("Vad är det ni vill?", "Tjena."), 1);
        assertThat(find(ListItem.class).withClassName("changed").all()).isNotEmpty();
    }

    @Test
    void aBrokenTextLeavesTheTalkStanding() {
        writes("id: [", 1);
        assertThat(find(ListItem.class).all()).isNotEmpty();
        assertThat(find(PlayPane.class).single().getContent().getElement().getTextRecursively()).contains("går inte att spela");
    }

    @Test
    void aKeptTalkTellsWhatAnEditChangesInItAndTheChangeIsAccepted() {
        test(find(TextField.class).withCaption("Säg något till rollen").single()).setValue("Hur sover du?");
        test(find(Button.class).withText("Säg det").single()).click();
        test(find(Button.class).withText("Behåll som provsamtal").single()).click();
        assertThat(find(RegressionPane.class).single().isVisible()).isTrue();
        writes(draft.source().replace("Jag vet inte riktigt vad jag ska säga.", "Tjena.").replace("Vad är det ni vill?", "Tjena."), 1);
        var scenario = workspace.check(workspace.find(draft.id()).orElseThrow()).scenario().orElseThrow();
        assertThat(regression.replay(scenario)).singleElement().satisfies(one -> assertThat(one.changes()).isNotEmpty());
        test(find(NativeButton.class).withText("Godta ändringen").single()).click();
        assertThat(regression.replay(scenario)).singleElement().satisfies(one -> assertThat(one.changes()).isEmpty());
        test(find(NativeButton.class).withText("Ta bort").single()).click();
        assertThat(regression.replay(scenario)).isEmpty();
    }

    @Test
    void aCommentStandsAtItsPlaceAndIsSettled() {
        test(find(TextField.class).withCaption("Säg något till rollen").single()).setValue("Hur sover du?");
        test(find(Button.class).withText("Säg det").single()).click();
        test(find(NativeButton.class).withText("Så skulle rollen inte säga").all().getLast()).click();
        assertThat(review.comments(draft.id())).singleElement().satisfies(comment -> {
            assertThat(comment.text()).startsWith("Så skulle rollen inte säga: ”");
            assertThat(DraftPlay.place(draft.source(), comment.place())).isPresent();
        });
        test(find(NativeButton.class).withText("Åtgärdad").single()).click();
        assertThat(review.comments(draft.id())).allMatch(DraftComment::settled);
    }

    @Test
    void nobodyApprovesAnOwnDraft() {
        test(find(Button.class).withText("Skicka på granskning").single()).click();
        test(find(Button.class).withText("Godkänn").single()).click();
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.IN_REVIEW);
    }

    @Test
    @SignedInAs(username = "admin", password = "anda-admin")
    void anotherLeaderApprovesUntilTheNextChange() {
        jdbc.sql("update draft set author = (select id from account where username = 'kursledare')").update();
        workspace.sendToReview(draft.id());
        navigate(DraftEditorView.class, Map.of("id", draft.id().toString()));
        test(find(Button.class).withText("Godkänn").single()).click();
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.APPROVED);
        writes(draft.source() + "# ny\n", 1);
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.DRAFT);
    }
}
