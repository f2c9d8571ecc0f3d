package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.authoring.BeatMap.Edge;
import se.anda.scenario.ScenarioCatalogue;

class BeatMapTest {

    private static BeatMap map(String id) {
        return BeatMap.of(ScenarioCatalogue.bundled().find(id).orElseThrow().scenario(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrestsamtal", "korridoren", "uppfoljning-tre-dagar"})
    void everyArrowGoesBetweenThingsThatAreThereAndNothingIsThereTwice(String id) {
        var map = map(id);
        var ids = map.nodes().stream().map(BeatMap.Node::id).toList();
        assertThat(ids).hasSizeGreaterThan(40);
        assertThat(map.nodes()).doesNotHaveDuplicates();
        assertThat(map.edges()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(edge -> assertThat(ids).contains(edge.from(), edge.to()));
    }

    @Test
    void aBeatLeadsToTheGateThatItOpensAndTheBeatThatWaitsForIt() {
        assertThat(map("arrestsamtal").edges()).contains(new Edge("mork-natt", "suicid"), new Edge("fragad-forst", "kris"));
    }

    @Test
    void withoutAPlaytestNothingIsSaidOfWhatWasReached() {
        assertThat(map("korridoren").nodes()).allSatisfy(node -> assertThat(node.reached()).isNull());
    }
}
