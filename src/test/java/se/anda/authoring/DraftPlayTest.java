package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.authoring.DraftPlay.PlayedLine;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.practice.ContentVersion;
import se.anda.practice.DialogueEngine;
import se.anda.scenario.DatedFacts;

class DraftPlayTest {

    private static final String SOURCE = Resources.text("/scenarios/korsningen.yaml");

    private final DraftPlay play = new DraftPlay(
            new DialogueEngine(Coders.embedded().volleys(), Coders.embedded().roleTalk(), "embedded"));

    private List<PlayedLine> played(String source, String... volleys) {
        var scenario = DraftCheck.of(ContentVersion.Kind.SCENARIO, "a.yaml", source, DatedFacts.NONE).scenario().orElseThrow();
        return play.play(scenario, TraineeRole.SOCIAL_WORKER, Language.SV, 1, List.of(volleys));
    }

    @Test
    void theSameVolleysGetTheSameAnswersAndAnEditShowsWhereItWasMade() {
        var before = played(SOURCE, "Hur har veckan varit?", "Mm.");
        assertThat(played(SOURCE, "Hur har veckan varit?", "Mm.")).isEqualTo(before);
        var after = played(SOURCE.replace("Den har varit tung.", "Den var bra."), "Hur har veckan varit?", "Mm.");
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1).line()).startsWith("Den var bra.");
        assertThat(after.get(2).line()).isEqualTo(before.get(2).line());
    }

    @Test
    void eachLineTellsWhereItComesFromAndThePlaceIsFound() {
        var line = played(SOURCE, "Hur har veckan varit?").getLast();
        assertThat(line.source()).isEqualTo(Why.Source.BEAT);
        assertThat(line.id()).isEqualTo("veckan");
        assertThat(SOURCE.lines().toList().get(DraftPlay.place(SOURCE, line.id()).orElseThrow() - 1)).contains("id: veckan");
        assertThat(SOURCE.lines().toList().get(DraftPlay.place(SOURCE, "opening").orElseThrow() - 1)).contains("opening:");
        assertThat(DraftPlay.place(SOURCE, "borta")).isEmpty();
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        var lines = played(SOURCE, "Hej då.", "Är du kvar?");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().isEnd()).isTrue();
    }

    @Test
    void aTalkCanBeginFromAnotherState() {
        var scenario = DraftCheck.of(ContentVersion.Kind.SCENARIO, "a.yaml", SOURCE, DatedFacts.NONE).scenario().orElseThrow();
        var lines = play.play(
                scenario, TraineeRole.SOCIAL_WORKER, Language.SV, 1, List.of("Mm."), new RoleState(90, null, 5, 10));
        assertThat(lines.getFirst().state().trust()).isEqualTo(90);
        assertThat(lines.getLast().state().trust()).isGreaterThan(70);
    }
}
