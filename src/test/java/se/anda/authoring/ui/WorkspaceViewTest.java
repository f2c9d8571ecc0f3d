package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.authoring.Draft;
import se.anda.authoring.StarterTemplate;
import se.anda.authoring.Workspace;
import se.anda.practice.ui.SignedInAs;
import se.anda.ui.DataTable;
import se.anda.ui.FileField;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class WorkspaceViewTest extends SpringBrowserlessTest {

    @Autowired
    private Workspace workspace;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetsTheDrafts() {
        jdbc.sql("delete from draft").update();
    }

    @Test
    void theDraftsAreListedWithAWayToEach() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        navigate(WorkspaceView.class);
        assertThat(find(DataTable.class).single().size()).isEqualTo(1);
        assertThat(find(Anchor.class).withText("Nytt samtal med en våldsutsatt").single().getHref()).isEqualTo("verkstad/" + draft.id());
    }

    @Test
    void everyCellStandsUnderAHeading() {
        workspace.create(StarterTemplate.VICTIM);
        navigate(WorkspaceView.class);
        var table = find(com.vaadin.flow.component.html.NativeTable.class).single();
        assertThat(table.getHead().getRow(0).orElseThrow().getAllCells())
                .hasSameSizeAs(table.getBody().getRow(0).orElseThrow().getAllCells());
    }

    @Test
    void aCopyAndAnArchivedDraftAreSeenAtOnce() {
        workspace.create(StarterTemplate.VICTIM);
        navigate(WorkspaceView.class);
        test(find(NativeButton.class).withText("Kopiera").single()).click();
        assertThat(find(DataTable.class).single().size()).isEqualTo(2);
        test(find(NativeButton.class).withText("Arkivera").all().getFirst()).click();
        assertThat(workspace.list()).extracting(row -> row.draft().status()).contains(Draft.Status.ARCHIVED);
    }

    @Test
    void aFileThatIsRefusedSaysWhy() {
        navigate(WorkspaceView.class);
        find(FileField.class).single().take(Base64.getEncoder().encodeToString("a: &x 1".getBytes(StandardCharsets.UTF_8)));
        assertThat(find(Paragraph.class).withClassName("told").single().getText()).contains("ankare");
        assertThat(workspace.list()).isEmpty();
    }
}
