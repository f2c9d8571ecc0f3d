package se.anda.model.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk;

class SecondRaterTest {

    private static final String FINE = """
            {"utterances":[{"n":1,"code":"NC","markers":[]},{"n":2,"code":"OQ","markers":["life-situation"]},
            {"n":3,"code":"PERS","markers":["ultimatum"]}],"globals":{"partnership":2,"empathy":3}}""";

    private final List<String> asked = new ArrayList<>();

    private SecondRater answering(String json) {
        return new SecondRater((String system, String user, JsonSchema schema) -> {
            asked.add(user);
            return new StructuredModel.Answer(json, 321);
        }, "prov");
    }

    private static RatedTalk talk() {
        var coder = Coders.embedded().volleys();
        var roleTalk = Coders.embedded().roleTalk();
        var lines = new ArrayList<Line>();
        var exchanges = new ArrayList<RatedTalk.Exchange>();
        var turn = 0;
        for (var volley : List.of("Hej. Hur har veckan varit?", "Du måste anmäla honom.")) {
            var context = new VolleyContext(Language.SV, RoleKind.VICTIM, TraineeRole.SOCIAL_WORKER, lines);
            var before = turn == 0 ? null : roleTalk.code("Jag vet inte.", Language.SV, RoleKind.VICTIM, "");
            exchanges.add(new RatedTalk.Exchange(++turn, coder.code(volley, context), before, null, null));
            lines.add(new Line(Line.Speaker.TRAINEE, volley));
            lines.add(new Line(Line.Speaker.ROLE, "Jag vet inte."));
        }
        return new RatedTalk(Language.SV, RoleKind.VICTIM, TraineeRole.SOCIAL_WORKER, false, exchanges);
    }

    @Test
    void theSameUtterancesGetASecondCode() {
        var rating = answering(FINE).rate(talk());
        assertThat(rating.units()).extracting(SecondRating.Unit::second)
                .containsExactly(BehaviourCode.NC, BehaviourCode.OQ, BehaviourCode.PERS);
        assertThat(rating.units().getLast().turn()).isEqualTo(2);
        assertThat(rating.units().get(1).secondMarkers()).containsExactly(Marker.LIFE_SITUATION);
        assertThat(rating.globals()).containsEntry(Scale.PARTNERSHIP, 2).containsEntry(Scale.EMPATHY, 3);
        assertThat(rating.model()).isEqualTo("prov");
        assertThat(rating.prompt()).hasSize(12);
        assertThat(asked).containsExactly("1: Hej.\n2: Hur har veckan varit?\nROLE: Jag vet inte.\n3: Du måste anmäla honom.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ja visst",
        "{}",
        "{\"utterances\":[],\"globals\":{\"partnership\":2,\"empathy\":3}}",
        "{\"utterances\":[{\"n\":1,\"code\":\"XX\"},{\"n\":2,\"code\":\"OQ\"},{\"n\":3,\"code\":\"OQ\"}],\"globals\":{\"partnership\":2,\"empathy\":3}}",
        "{\"utterances\":[{\"n\":1,\"code\":\"NC\"},{\"n\":2,\"code\":\"OQ\"},{\"n\":3,\"code\":\"OQ\"}],\"globals\":{\"partnership\":9,\"empathy\":3}}"
    })
    void anAnswerWithHolesIsNoRating(String json) {
        assertThatThrownBy(() -> answering(json).rate(talk()))
                .isInstanceOfSatisfying(RaterFailedException.class, failed -> assertThat(failed.reason()).isEqualTo("malformed"));
    }

    private static SecondRating.Unit unit(BehaviourCode first, BehaviourCode second) {
        return new SecondRating.Unit(1, 0, first, Set.of(), second, Set.of());
    }

    /** Ten utterances, eight alike; by chance .5 would be: kappa (.8 - .5) / (1 - .5). */
    @Test
    void kappaIsAgreementBeyondChance() {
        var units = new ArrayList<SecondRating.Unit>();
        for (var number = 0; number < 4; number++) {
            units.add(unit(BehaviourCode.OQ, BehaviourCode.OQ));
            units.add(unit(BehaviourCode.CQ, BehaviourCode.CQ));
        }
        units.add(unit(BehaviourCode.OQ, BehaviourCode.CQ));
        units.add(unit(BehaviourCode.CQ, BehaviourCode.OQ));
        var agreement = RaterAgreement.of(units);
        assertThat(agreement.kappa()).isCloseTo(0.6, within(1e-9));
        assertThat(agreement.kappaOf()).containsOnlyKeys(BehaviourCode.OQ, BehaviourCode.CQ);
        assertThat(agreement.kappaOf().get(BehaviourCode.OQ)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void withoutUtterancesThereIsNoKappa() {
        assertThat(RaterAgreement.of(List.of()).kappa()).isNaN();
    }

    /** By hand: mean squares of talks 25/6, of raters 1/2, of the rest 1/6; (25/6 - 1/6) / (25/6 + 1/6 + 2/4 (1/2 - 1/6)) = 8/9. */
    @Test
    void iccCountsALevelThatIsAlwaysHigherAsDisagreement() {
        var ratings = List.of(new double[] {1, 1}, new double[] {2, 3}, new double[] {3, 3}, new double[] {4, 5});
        assertThat(RaterAgreement.icc(ratings)).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(RaterAgreement.icc(List.of(new double[] {1, 1}, new double[] {4, 4}))).isCloseTo(1, within(1e-9));
        assertThat(RaterAgreement.icc(List.of(new double[] {1, 1}))).isNaN();
    }
}
