package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.scenario.Signal;

class WordsTest {

    static Stream<String> acts() {
        return Stream.of(
                        Arrays.stream(BehaviourCode.values()).map(BehaviourCode::name),
                        Arrays.stream(Marker.values()).map(Marker::tag),
                        Arrays.stream(Signal.values()).map(Signal::tag))
                .flatMap(tags -> tags);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whateverMovesARoleCanBeTold(String tag) {
        for (var language : Language.values()) {
            assertThat(new Words(language).has("moved." + tag)).as(tag + " " + language).isTrue();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var sv = ResourceBundle.getBundle("messages.feedback", Locale.ROOT, control);
        var en = ResourceBundle.getBundle("messages.feedback", Language.EN.locale(), control);
        assertThat(en.getLocale()).isEqualTo(Language.EN.locale());
        assertThat(sv.keySet()).allSatisfy(key -> assertThat(en.getString(key)).isNotEqualTo(sv.getString(key)));
    }
}
