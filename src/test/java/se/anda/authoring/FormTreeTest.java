package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.anda.authoring.FormEntry.Bound;
import se.anda.authoring.FormEntry.Choice;
import se.anda.authoring.FormEntry.Choices;
import se.anda.authoring.FormEntry.Lines;
import se.anda.authoring.FormEntry.Number;
import se.anda.authoring.FormEntry.Part;
import se.anda.authoring.FormEntry.Parts;
import se.anda.authoring.FormEntry.Words;
import se.anda.content.Resources;
import se.anda.content.YamlDocument;
import se.anda.content.YamlParts;
import se.anda.practice.ContentVersion.Kind;
import tools.jackson.databind.node.JsonNodeFactory;

class FormTreeTest {

    private static List<FormEntry> all(List<FormEntry> entries) {
        var all = new ArrayList<FormEntry>();
        entries.forEach(entry -> {
            all.add(entry);
            switch (entry) {
                case Part part -> all.addAll(all(part.entries()));
                case Parts parts -> parts.parts().forEach(part -> all.addAll(all(part.entries())));
                default -> { }
            }
        });
        return all;
    }

    private static Kind kind(StarterTemplate template) {
        return template.source().contains("\ncriteria:") ? Kind.RUBRIC : Kind.SCENARIO;
    }

    @ParameterizedTest
    @EnumSource(StarterTemplate.class)
    void everythingInATextIsInItsFormSaveTheEnglishAndTheCounts(StarterTemplate template) {
        var tree = YamlDocument.parse("", template.source()).tree();
        var shown = all(FormTree.of(kind(template), template.source())).stream().map(FormEntry::pointer).toList();
        leaves("", tree).stream()
                .filter(leaf -> !leaf.endsWith("/en") && !leaf.contains("/en/") && !leaf.contains("/count/"))
                .forEach(leaf -> assertThat(shown).as(leaf).anyMatch(place -> leaf.equals(place) || leaf.startsWith(place + "/")));
    }

    private static List<String> leaves(String at, tools.jackson.databind.JsonNode node) {
        var leaves = new ArrayList<String>();
        if (node.isObject()) {
            node.propertyNames().forEach(name -> leaves.addAll(leaves(at + "/" + name, node.get(name))));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                leaves.addAll(leaves(at + "/" + index, node.get(index)));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    @ParameterizedTest
    @EnumSource(StarterTemplate.class)
    void wordsAreWrittenBackAtTheirPlaceAndNothingElseChanges(StarterTemplate template) {
        var source = template.source();
        var value = "Nytt: \"så\" # här";
        var words = all(FormTree.of(kind(template), source)).stream()
                .filter(entry -> entry instanceof Words one && !one.value().isEmpty())
                .toList();
        assertThat(words).hasSizeGreaterThan(10);
        for (var entry : words) {
            var changed = YamlParts.put(source, entry.pointer(), JsonNodeFactory.instance.stringNode(value)).orElseThrow();
            assertThat(YamlDocument.parse("", changed).tree().at(entry.pointer()).asString()).isEqualTo(value);
            assertThat(TextDiff.changes(source, changed)).as(entry.pointer()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aConditionCanBeFilledInWholeEvenWhereNothingStandsYet() {
        var when = part(FormTree.of(Kind.SCENARIO, StarterTemplate.VICTIM.source()), "/beats/0/when");
        assertThat(when.entries()).extracting(FormEntry::name).contains("code", "marker", "topic", "state", "turn", "after", "memory");
        assertThat(when.entries()).filteredOn(entry -> entry.name().equals("turn")).singleElement().isInstanceOf(Bound.class);
        var topics = when.entries().stream().filter(entry -> entry.name().equals("topic")).map(Choices.class::cast).findFirst().orElseThrow();
        assertThat(topics.options()).isNotEmpty();
        assertThat(topics.isOpen()).isFalse();
        var state = when.entries().stream().filter(entry -> entry.name().equals("state")).map(Part.class::cast).findFirst().orElseThrow();
        assertThat(state.entries()).hasSize(4).allSatisfy(bound -> assertThat(bound).isInstanceOf(Bound.class));
    }

    @Test
    void whatARubricLooksAtStandsAsBlocks() {
        var source = Resources.text("/content/rubrics/praktik-valdsutsatt.yaml");
        var criterion = part(FormTree.of(Kind.RUBRIC, source), "/criteria/0");
        assertThat(criterion.entries()).extracting(FormEntry::name)
                .contains("sources", "measure", "wanted", "unwanted", "occasion", "trainee_role", "levels");
        var wanted = criterion.entries().stream().filter(entry -> entry.name().equals("wanted")).map(Parts.class::cast).findFirst().orElseThrow();
        assertThat(wanted.parts().getFirst().entries()).extracting(FormEntry::name)
                .containsExactlyInAnyOrder("code", "marker", "answers", "followed_by", "turn", "ahead_of", "with_permission");
        var level = part(FormTree.of(Kind.RUBRIC, source), "/criteria/0/levels/0/when");
        assertThat(level.entries()).extracting(FormEntry::name).contains("wanted", "unwanted", "kinds", "share", "first_by", "state");
    }

    @Test
    void aKindIsChosenNumbersHaveBoundsAndLinesAreLines() {
        var entries = all(FormTree.of(Kind.SCENARIO, StarterTemplate.VICTIM.source()));
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.pointer()).isEqualTo("/endings/0/kind");
            assertThat(((Choice) entry).options()).contains("respected-no");
        });
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.pointer()).isEqualTo("/initial_state/trust");
            assertThat(((Number) entry).most()).isEqualTo(100);
        });
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.pointer()).isEqualTo("/beats/0/says");
            assertThat(((Lines) entry).isText()).isTrue();
        });
    }

    @Test
    void aTextThatIsNoYamlHasNoForm() {
        assertThat(FormTree.of(Kind.SCENARIO, "a: [")).isEmpty();
    }

    private static Part part(List<FormEntry> entries, String pointer) {
        return all(entries).stream()
                .flatMap(entry -> entry instanceof Parts parts ? parts.parts().stream() : java.util.stream.Stream.of(entry))
                .filter(entry -> entry.pointer().equals(pointer))
                .map(Part.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
