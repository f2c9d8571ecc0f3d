package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.anda.rubric.Scorecard;
import se.anda.rubric.Scorer;
import se.anda.rubric.TaggedTalk;
import se.anda.scenario.Ending;

class MilestoneTest {

    private static final String DEEP = "[CR] Katten är det enda som är ditt.";
    private static final String PLAIN = "[SR] Du är trött.";
    private static final String ASK = "[OQ] Hur är det?";

    private static Set<Milestone> of(Ending.Kind ending, String... volleys) {
        return Milestone.of(card(volleys), volleys.length, List.of(), ending);
    }

    private static Scorecard card(String... volleys) {
        var talk = new StringBuilder("@lang sv\n@role victim\n@trainee social-worker\n< [N] Hej.\n");
        for (var volley : volleys) {
            talk.append("> ").append(volley).append("\n< [N] Jaha.\n");
        }
        return new Scorer(List.of()).score(TaggedTalk.of(talk.toString()));
    }

    @Test
    void asManyReflectionsAsQuestionsIsListening() {
        assertThat(of(null, PLAIN, ASK, PLAIN, ASK, PLAIN, ASK, PLAIN, ASK)).contains(Milestone.LISTENED);
        assertThat(of(null, PLAIN, ASK, PLAIN, ASK, PLAIN, ASK, PLAIN, ASK, ASK)).doesNotContain(Milestone.LISTENED);
        assertThat(of(null, PLAIN, PLAIN, PLAIN)).as("three are too few").doesNotContain(Milestone.LISTENED);
        assertThat(of(null, PLAIN, PLAIN, PLAIN, PLAIN)).as("no question at all").contains(Milestone.LISTENED);
    }

    @Test
    void fourOfTenReflectionsBelowTheSurfaceGoDeep() {
        assertThat(of(null, DEEP, DEEP, PLAIN, PLAIN, PLAIN)).contains(Milestone.DEEPENED);
        assertThat(of(null, DEEP, PLAIN, PLAIN)).doesNotContain(Milestone.DEEPENED);
        assertThat(of(null, DEEP, DEEP)).as("two are too few").doesNotContain(Milestone.DEEPENED);
    }

    @Test
    void leaveIsAskedWhenAdviceIsGivenAndNoneIsPushed() {
        assertThat(of(null, "[PWP] Vill du höra vad andra gjort?")).contains(Milestone.ASKED_LEAVE);
        assertThat(of(null, "[PWP] Vill du höra?", "[PERS] Du måste flytta.")).doesNotContain(Milestone.ASKED_LEAVE);
        assertThat(of(null, ASK)).doesNotContain(Milestone.ASKED_LEAVE);
    }

    @Test
    void eightRepliesWithoutAPushCountAndSevenDoNot() {
        assertThat(of(null, Collections.nCopies(8, ASK).toArray(String[]::new))).contains(Milestone.NO_PUSH);
        assertThat(of(null, Collections.nCopies(7, ASK).toArray(String[]::new))).doesNotContain(Milestone.NO_PUSH);
        var pushed = Collections.nCopies(8, ASK).toArray(String[]::new);
        pushed[4] = "[CONF] Nu har du fel.";
        assertThat(of(null, pushed)).doesNotContain(Milestone.NO_PUSH);
    }

    @Test
    void aRespectedNoIsOneByItsEndingAlone() {
        assertThat(of(Ending.Kind.RESPECTED_NO, ASK)).contains(Milestone.RESPECTED_NO);
        assertThat(of(null, ASK)).doesNotContain(Milestone.RESPECTED_NO);
    }

    @Test
    void safetyIsKeptWhenEveryGateThatOpenedWasMet() {
        var met = gates("[SEEK safety-check] Är det säkert att prata nu?", "[OQ safety-check] Var är barnen nu, är de trygga?");
        assertThat(met).isNotEmpty();
        var card = card(ASK);
        assertThat(Milestone.of(card, 1, List.of(), null)).doesNotContain(Milestone.KEPT_SAFE);
        var kept = met.stream().filter(gate -> gate.status() == GateTold.Status.MET).toList();
        assertThat(kept).isNotEmpty();
        assertThat(Milestone.of(card, 1, kept, null)).contains(Milestone.KEPT_SAFE);
        var missed = gates(ASK, ASK).stream().filter(gate -> gate.status() != GateTold.Status.MET).toList();
        assertThat(missed).isNotEmpty();
        assertThat(Milestone.of(card, 2, missed, null)).doesNotContain(Milestone.KEPT_SAFE);
    }

    private static List<GateTold> gates(String... volleys) {
        return PlayedTalk.tell(PlayedTalk.finished(volleys)).gates();
    }
}
