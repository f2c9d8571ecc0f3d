package se.anda.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.rubric.Rubric.Act;
import se.anda.rubric.Rubric.Criterion;
import se.anda.rubric.Rubric.Kind;
import se.anda.scenario.Dimension;
import se.anda.scenario.ScenarioCatalogue;

class BundledRubricsTest {

    private static final RubricCatalogue CATALOGUE = RubricCatalogue.bundled();

    static Stream<Rubric> rubrics() {
        return CATALOGUE.entries().stream().map(RubricCatalogue.CatalogueEntry::rubric);
    }

    private static Stream<Criterion> criteria() {
        return rubrics().flatMap(rubric -> rubric.criteria().stream());
    }

    @Test
    void everyFileIsValidAndInBothLanguages() {
        assertThat(CATALOGUE.problems()).isEmpty();
        assertThat(rubrics().map(Rubric::id))
                .containsExactly("mi-spirit", "miti-4-2-1", "praktik-kollega", "praktik-misstankt", "praktik-valdsutsatt");
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void aKeptVersionReadsTheSame(Rubric rubric) {
        var entry = CATALOGUE.find(rubric.id()).orElseThrow();
        assertThat(RubricReader.kept(rubric.id(), entry.source())).isEqualTo(rubric);
    }

    @Test
    void everyRubricThatAScenarioNamesIsThereAndFitsItsRole() {
        for (var entry : ScenarioCatalogue.bundled().entries()) {
            assertThat(entry.scenario().rubrics()).allSatisfy(id -> assertThat(CATALOGUE.find(id))
                    .as(entry.scenario().id() + " " + id)
                    .hasValueSatisfying(one -> assertThat(one.rubric().fits(entry.scenario().role())).isTrue()));
        }
    }

    @Test
    void noCriterionLooksAtWhatTheRoleChoosesOrHowItEnds() {
        var followed = criteria()
                .flatMap(criterion -> Stream.concat(criterion.wanted().stream(), criterion.unwanted().stream()))
                .map(Act::followedBy)
                .flatMap(List::stream);
        assertThat(followed).doesNotContain(RoleTalkCode.CT, RoleTalkCode.ST);
        assertThat(criteria()
                        .flatMap(criterion -> criterion.levels().stream())
                        .map(Rubric.Level::when)
                        .filter(Objects::nonNull)
                        .map(Rubric.Bounds::state))
                .noneMatch(state -> state.containsKey(Dimension.READINESS));
    }

    @Test
    void whatTheRoleAnswersLastChangesNoLevel() {
        var talk = TaggedTalk.named("expert-victim");
        var yes = withLastLine(talk, "[CT] Ja, jag kommer.");
        var no = withLastLine(talk, "[ST] Nej, jag vill inte.");
        var scorer = new Scorer(CATALOGUE.fitting(RoleKind.VICTIM));
        assertThat(levels(scorer.score(no))).isEqualTo(levels(scorer.score(yes)));
        assertThat(scorer.score(no).globals()).isEqualTo(scorer.score(yes).globals());
    }

    private static RatedTalk withLastLine(RatedTalk talk, String line) {
        var exchanges = new ArrayList<>(talk.exchanges());
        var last = exchanges.removeLast();
        exchanges.add(new RatedTalk.Exchange(
                last.turn(), last.volley(), last.before(), TaggedTalk.roleLine(line), last.state()));
        return new RatedTalk(talk.language(), talk.role(), talk.traineeRole(), talk.goal(), exchanges);
    }

    private static List<String> levels(Scorecard card) {
        return card.criteria().stream()
                .map(result -> result.criterion().id() + " " + (result.level() == null ? "-" : result.level().level()))
                .toList();
    }

    @Test
    void practiceRubricsHaveSevenToTenCriteria() {
        assertThat(rubrics().filter(rubric -> rubric.kind() == Kind.PRACTICE))
                .hasSize(3)
                .allSatisfy(rubric -> assertThat(rubric.criteria()).hasSizeBetween(7, 10));
    }

    @Test
    void anExpertReachesMoreThanAConfronterInEveryPracticeRubricCriterion() {
        var scorer = new Scorer(List.of(CATALOGUE.find("praktik-valdsutsatt").orElseThrow().rubric()));
        var expert = scorer.score(TaggedTalk.named("expert-victim")).criteria();
        var confronter = scorer.score(TaggedTalk.named("confronter-victim")).criteria();
        for (var index = 0; index < expert.size(); index++) {
            var high = expert.get(index).level();
            var low = confronter.get(index).level();
            if (high != null && low != null) {
                assertThat(high.level()).as(expert.get(index).criterion().id()).isGreaterThan(low.level());
            }
        }
        assertThat(expert).filteredOn(result -> result.level() != null && result.level().level() >= 4).hasSizeGreaterThan(8);
    }

    @Test
    void theThresholdsAreThoseOfTheManual() {
        var miti = CATALOGUE.find("miti-4-2-1").orElseThrow().rubric();
        assertThat(bounds(miti, "technical")).containsExactly(4.0, 3.0);
        assertThat(bounds(miti, "relational")).containsExactly(4.0, 3.5);
        assertThat(bounds(miti, "percent-complex")).containsExactly(50.0, 40.0);
        assertThat(bounds(miti, "reflection-to-question")).containsExactly(2.0, 1.0);
    }

    private static List<Double> bounds(Rubric rubric, String id) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .flatMap(criterion -> criterion.levels().stream())
                .map(Rubric.Level::when)
                .filter(Objects::nonNull)
                .map(Rubric.Bounds::measure)
                .toList();
    }
}
