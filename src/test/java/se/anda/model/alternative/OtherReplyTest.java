package se.anda.model.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.dialogue.Dialogue;
import se.anda.feedback.Alternatives;
import se.anda.model.alternative.OtherReply.Suggested;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.StructuredModel;
import se.anda.practice.TalkEngine.Setting;
import se.anda.practice.Turn;
import se.anda.scenario.ScenarioCatalogue;

/** What a model suggests is shown only when the embedded coder reads it as better than what was said. */
class OtherReplyTest {

    private static final String OWN = "Du måste anmäla honom.";

    private final Setting setting = new Setting(
            ScenarioCatalogue.bundled().find("uppfoljning-tre-dagar").orElseThrow().scenario(),
            Language.SV,
            TraineeRole.SOCIAL_WORKER);
    private final List<String> system = new ArrayList<>();
    private final List<String> user = new ArrayList<>();

    private Suggested suggested(String... replies) {
        var left = new ArrayList<>(List.of(replies));
        StructuredModel model = (prompt, talk, _) -> {
            system.add(prompt);
            user.add(talk);
            return new StructuredModel.Answer(left.removeFirst(), 50);
        };
        var coders = Coders.embedded();
        var dialogue = new Dialogue(setting.scenario(), Language.SV, TraineeRole.SOCIAL_WORKER, coders.roleTalk());
        var opening = dialogue.start(1);
        var context = new VolleyContext(
                Language.SV, setting.scenario().role(), setting.traineeRole(), opening.state().lines());
        var coded = coders.volleys().code(OWN, context);
        var before = new Turn(0, null, 0, null, opening, java.time.Instant.EPOCH);
        var turn = new Turn(1, 0, 1, coded, dialogue.reply(opening.state(), coded), java.time.Instant.EPOCH);
        return new OtherReply(model, Alternatives.scripted(coders.volleys())).instead(setting, before, turn);
    }

    private static String reply(String line) {
        return "{\"reply\":\"" + line + "\"}";
    }

    @Test
    void aBetterReplyIsOffered() {
        var suggested = suggested(reply("Hur har de här dagarna varit för dig?"));
        assertThat(suggested.line()).contains("Hur har de här dagarna varit för dig?");
        assertThat(suggested.tokens()).isEqualTo(50);
    }

    @Test
    void theModelHearsTheEndOfTheTalkAndTheReplyInQuestionAndNoOtherThing() {
        suggested(reply("Hur har de här dagarna varit för dig?"));
        assertThat(user.getFirst()).startsWith("ROLE: ").endsWith("TRAINEE: " + OWN);
        assertThat(system.getFirst()).contains(setting.scenario().persona().name()).doesNotContain("{name}", "{counterpart}");
        assertThat(system.getFirst()).doesNotContain(Objects.requireNonNull(setting.scenario().persona().description().sv()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Du borde verkligen lämna honom.", "Hej.", "", "*nickar* Hur mår du?", "Om du inte anmäler blir det värre för barnen."
    })
    void oneThatIsNoBetterIsAskedForOnceMoreAndThenNotShown(String line) {
        var suggested = suggested(reply(line), reply(line));
        assertThat(suggested.line()).isEmpty();
        assertThat(suggested.tokens()).isEqualTo(100);
        assertThat(user).hasSize(2);
    }

    @Test
    void theSecondTryMayBeTheBetter() {
        assertThat(suggested(reply("Du borde tänka på barnen."), reply("Vad behöver du just nu?")).line())
                .contains("Vad behöver du just nu?");
    }

    @Test
    void whatIsNoJsonIsAFailureWithItsReason() {
        assertThatThrownBy(() -> suggested("Hur mår du?"))
                .isInstanceOfSatisfying(RaterFailedException.class, failed -> assertThat(failed.reason()).isEqualTo("malformed"));
    }
}
