package se.anda.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Marker;
import se.anda.scenario.Ending;
import se.anda.scenario.Follows;
import se.anda.scenario.Follows.Memory;
import se.anda.scenario.Follows.Recall;
import se.anda.scenario.Scenario;
import se.anda.scenario.ScenarioCatalogue;
import se.anda.scenario.Text;

class RecollectionTest {

    private final Scenario first =
            ScenarioCatalogue.bundled().find("uppfoljning-tre-dagar").orElseThrow().scenario();
    private final String no = first.endings().stream()
            .filter(ending -> ending.kind() == Ending.Kind.RESPECTED_NO)
            .findFirst()
            .orElseThrow()
            .id();
    private final String fact = first.facts().getFirst().id();

    private static DialogueState end(@Nullable String ended, Set<String> disclosed, String... tags) {
        var counts = new TreeMap<String, Integer>();
        List.of(tags).forEach(tag -> counts.put(tag, 1));
        return new DialogueState(
                1, 0, "", Set.of(), new RoleState(20, 20, 20, 20), 3, List.of(), List.of(), Set.of(), List.of(), disclosed,
                Set.of(), counts, List.of(), List.of(), ended);
    }

    private static Recall recall(List<Ending.Kind> ended, List<String> ending, List<Marker> marker, List<Marker> not) {
        return new Recall(ended, ending, marker, not, List.of(), List.of());
    }

    private Set<String> of(Recall when, DialogueState end) {
        var memory = new Memory("it", when, new Text("b", null), Map.of(), List.of());
        return Recollection.of(new Follows(first.id(), new Text("a", null), List.of(memory), List.of("it")), first, end);
    }

    @Test
    void anEndingIsRememberedByItsKindAndByItsName() {
        var kind = recall(List.of(Ending.Kind.RESPECTED_NO), List.of(), List.of(), List.of());
        assertThat(of(kind, end(no, Set.of()))).containsExactly("it");
        assertThat(of(kind, end(null, Set.of()))).isEmpty();
        var name = recall(List.of(), List.of(no), List.of(), List.of());
        assertThat(of(name, end(no, Set.of()))).containsExactly("it");
        assertThat(of(name, end(first.endings().getLast().id(), Set.of()))).isEmpty();
    }

    @Test
    void whatTheTraineeDidIsRemembered() {
        var pressed = recall(List.of(), List.of(), List.of(Marker.PRESSURE, Marker.ULTIMATUM), List.of());
        assertThat(of(pressed, end(no, Set.of(), "ultimatum"))).containsExactly("it");
        assertThat(of(pressed, end(no, Set.of(), "hook"))).isEmpty();
    }

    @Test
    void aNoUnderPressureIsNotANoMetWell() {
        var metWell = recall(List.of(Ending.Kind.RESPECTED_NO), List.of(), List.of(), List.of(Marker.PRESSURE));
        assertThat(of(metWell, end(no, Set.of(), "hook"))).containsExactly("it");
        assertThat(of(metWell, end(no, Set.of(), "pressure"))).isEmpty();
    }

    @Test
    void whatWasToldIsRemembered() {
        var told = new Recall(List.of(), List.of(), List.of(), List.of(), List.of(fact), List.of());
        assertThat(of(told, end(no, Set.of(fact)))).containsExactly("it");
        assertThat(of(told, end(no, Set.of()))).isEmpty();
        var kept = new Recall(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(fact));
        assertThat(of(kept, end(no, Set.of()))).containsExactly("it");
        assertThat(of(kept, end(no, Set.of(fact)))).isEmpty();
    }
}
