package se.anda.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.anda.authoring.FormFields.Field;
import se.anda.content.YamlDocument;
import se.anda.content.YamlText;

class FormFieldsTest {

    @ParameterizedTest
    @EnumSource(StarterTemplate.class)
    void everyFieldCanBeWrittenBackAndNothingElseChanges(StarterTemplate template) {
        var source = template.source();
        for (var group : FormFields.of(source)) {
            for (var field : group.fields()) {
                var value = field.isNumber() ? "7" : "Nytt: \"så\" # här";
                var changed = YamlText.replace(source, field.pointer(), value).orElseThrow();
                assertThat(YamlDocument.parse("", changed).tree().at(field.pointer()).asString()).isEqualTo(value);
                assertThat(TextDiff.changes(source, changed)).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void personaStateAndEveryPartOfTheListsAreThere() {
        var groups = FormFields.of(StarterTemplate.VICTIM.source());
        assertThat(groups).extracting(FormFields.Group::name)
                .contains("general", "persona", "initial_state", "topics", "facts", "beats", "fallbacks", "endings");
        assertThat(groups.get(1).fields()).extracting(Field::name).containsExactly("name", "age", "description", "voice");
        assertThat(groups).anySatisfy(group -> {
            assertThat(group.id()).isEqualTo("sover-daligt");
            assertThat(group.fields()).extracting(Field::name).containsExactly("says", "deflects");
        });
    }

    @Test
    void aTextThatIsNoYamlHasNoFields() {
        assertThat(FormFields.of("a: [")).isEmpty();
    }
}
