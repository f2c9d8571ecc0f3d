package se.anda.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.anda.WebTest;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class WorkspaceTest {

    @Autowired
    private Workspace workspace;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyHasPlayedTheTemplate() {
        jdbc.sql("delete from practice where scenario_id = :id")
                .param("id", StarterTemplate.VICTIM.id())
                .update();
    }

    @AfterEach
    void forgetsTheDrafts() {
        jdbc.sql("delete from draft").update();
    }

    @ParameterizedTest
    @EnumSource(StarterTemplate.class)
    void everyTemplateBeginsAPlayableScenarioWithItsOwnId(StarterTemplate template) {
        var first = workspace.create(template);
        var second = workspace.create(template);
        assertThat(first.contentId()).isEqualTo(template.id());
        assertThat(second.contentId()).isEqualTo(template.id() + "-2");
        assertThat(workspace.check(first).scenario()).isPresent();
        assertThat(workspace.check(first).hinders()).isZero();
        assertThat(second.source()).isEqualTo(first.source().replaceFirst("id: " + template.id(), "id: " + template.id() + "-2"));
    }

    @Test
    void theListTellsTitleAuthorVersionAndProblems() {
        var draft = workspace.create(StarterTemplate.SUSPECT);
        workspace.save(draft.id(), 1, draft.source().replace("level: 1", "level: 9"));
        var row = workspace.list().getFirst();
        assertThat(row.problems()).isEqualTo(1);
        assertThat(row.played()).isZero();
        assertThat(row.draft().title()).isEqualTo("Nytt samtal med en misstänkt");
        assertThat(row.draft().version()).isEqualTo(2);
        assertThat(row.draft().authorName()).isNotEmpty().isEqualTo(row.draft().changedBy());
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        assertThat(workspace.save(draft.id(), 1, "id: min")).isInstanceOf(SaveOutcome.Saved.class);
        var second = workspace.save(draft.id(), 1, "id: din");
        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Overtaken.class, overtaken -> {
            assertThat(overtaken.newest().source()).isEqualTo("id: min");
            assertThat(overtaken.newest().version()).isEqualTo(2);
        });
        assertThat(workspace.find(draft.id()).orElseThrow().source()).isEqualTo("id: min");
    }

    @Test
    void manySavingAtOnceKeepEachVersionOnce() throws InterruptedException {
        var draft = workspace.create(StarterTemplate.VICTIM);
        var context = org.springframework.security.core.context.SecurityContextHolder.getContext();
        var saved = new java.util.concurrent.atomic.AtomicInteger();
        var threads = new java.util.ArrayList<Thread>();
        for (var editor = 0; editor < 8; editor++) {
            var text = "id: e" + editor;
            threads.add(Thread.ofVirtual().start(() -> {
                org.springframework.security.core.context.SecurityContextHolder.setContext(context);
                if (workspace.save(draft.id(), 1, text) instanceof SaveOutcome.Saved) {
                    saved.incrementAndGet();
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(saved).hasValue(1);
        assertThat(workspace.find(draft.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theTextBeforeCanBeHadAgainAfterLeaving() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.save(draft.id(), 1, "id: b");
        workspace.save(draft.id(), 2, "id: c");
        assertThat(workspace.before(workspace.find(draft.id()).orElseThrow())).contains("id: b");
    }

    @Test
    void aDraftMayBeBrokenAndIsKeptAsWritten() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.save(draft.id(), 1, "id: [");
        assertThat(workspace.find(draft.id()).orElseThrow().source()).isEqualTo("id: [");
        assertThat(workspace.list().getFirst().problems()).isPositive();
    }

    @Test
    void aTextOverTheBoundIsRefused() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        assertThat(workspace.save(draft.id(), 1, "a".repeat(Workspace.MOST_CHARS + 1))).isInstanceOf(SaveOutcome.TooLarge.class);
    }

    @Test
    void renamingChangesTheSwedishTitleAndNothingElse() {
        var draft = workspace.create(StarterTemplate.SUSPECT);
        assertThat(workspace.rename(draft.id(), "Natten \"efter\"")).containsInstanceOf(SaveOutcome.Saved.class);
        var renamed = workspace.find(draft.id()).orElseThrow();
        assertThat(renamed.title()).isEqualTo("Natten \"efter\"");
        assertThat(renamed.source()).isEqualTo(draft.source().replace("\"" + draft.title() + "\"", "\"Natten \\\"efter\\\"\""));
    }

    @Test
    void archivedAndTakenBack() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        workspace.archive(draft.id());
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.ARCHIVED);
        workspace.takeBack(draft.id());
        assertThat(workspace.find(draft.id()).orElseThrow().status()).isEqualTo(Draft.Status.DRAFT);
    }

    @Test
    void whatIsPackedComesBackWordForWordWithItsRubrics() {
        var draft = workspace.create(StarterTemplate.VICTIM);
        var taken = (ImportOutcome.Taken) workspace.take(workspace.pack(draft));
        assertThat(taken.drafts()).hasSize(4);
        assertThat(taken.drafts().getFirst().source()).isEqualTo(draft.source());
        assertThat(taken.drafts()).extracting(Draft::contentId).contains("miti-4-2-1", "mi-spirit", "praktik-valdsutsatt");
    }

    @Test
    void aFileThatIsNotTakenSaysWhyAndLeavesNothing() {
        assertThat(workspace.take("a: &x 1".getBytes(UTF_8))).isEqualTo(new ImportOutcome.Refused(ContentArchive.Reason.ALIAS, ""));
        assertThat(workspace.list()).isEmpty();
    }

    @Test
    @SignedInAs(username = "elev", password = "anda-elev-1")
    void aTraineeSeesNoneOfIt() {
        assertThatThrownBy(workspace::list).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> workspace.create(StarterTemplate.VICTIM)).isInstanceOf(AccessDeniedException.class);
    }
}
