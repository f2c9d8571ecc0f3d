package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.authoring.Draft;
import se.anda.authoring.ImportOutcome;
import se.anda.authoring.PublishOutcome;
import se.anda.authoring.Publishing;
import se.anda.authoring.RubricTrial;
import se.anda.authoring.Workspace;
import se.anda.content.Resources;
import se.anda.practice.ui.SignedInAs;
import se.anda.rubric.Rubric;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class RubricPaneTest extends SpringBrowserlessTest {

    @Autowired
    private Workspace workspace;

    @Autowired
    private Publishing publishing;

    @Autowired
    private RubricTrial trial;

    @Autowired
    private JdbcClient jdbc;

    private Draft draft;

    @BeforeEach
    void opensARubric() {
        var file = Resources.text("/content/rubrics/praktik-kollega.yaml").replace("roles: [officer, colleague]\n", "");
        draft = ((ImportOutcome.Taken) workspace.take(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))).drafts().getFirst();
        navigate(DraftEditorView.class, Map.of("id", draft.id().toString()));
    }

    @AfterEach
    void forgets() {
        jdbc.sql("delete from draft").update();
        jdbc.sql("delete from rubric_test").update();
        jdbc.sql("delete from published_content").update();
    }

    private Rubric rubric() {
        return workspace.check(workspace.find(draft.id()).orElseThrow()).rubric().orElseThrow();
    }

    @Test
    void theSampleShowsEveryCriterionWithItsEvidence() {
        test(find(Button.class).withText("Prova").single()).click();
        var cards = find(Article.class, find(RubricPane.class).single()).all();
        assertThat(cards).hasSameSizeAs(rubric().criteria());
    }

    @Test
    void whatIsToHoldIsTriedOnPublishing() {
        test(find(Button.class).withText("Prova").single()).click();
        test(find(NativeButton.class).withText("Så ska det bli").all().getFirst()).click();
        assertThat(trial.expectations(rubric())).singleElement().matches(RubricTrial.Held::holds);
        assertThat(publishing.publish(draft.id(), workspace.find(draft.id()).orElseThrow().version(), "ny"))
                .isInstanceOf(PublishOutcome.Published.class);
        jdbc.sql("update rubric_test set expected = 6").update();
        assertThat(trial.expectations(rubric())).singleElement().matches(held -> !held.holds());
        assertThat(publishing.publish(draft.id(), workspace.find(draft.id()).orElseThrow().version(), "ny"))
                .isInstanceOf(PublishOutcome.Hindered.class);
    }

    @Test
    void theRubricsWordsCanBeWrittenInAForm() {
        test(find(Button.class).withText("Visa som formulär").single()).click();
        assertThat(find(NativeDetails.class).all()).extracting(NativeDetails::getSummaryText).anyMatch(text -> text.startsWith("Kriterium: "));
    }
}
