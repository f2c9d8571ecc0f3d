package se.anda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.anda.account.Role;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TraineeRole;
import se.anda.feedback.GateTold;
import se.anda.practice.PracticeStatus;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;

class MessagesTest {

    private static final Locale SV = Locale.of("sv");
    private static final Locale EN = Locale.of("en");
    private static final Pattern KEY =
            Pattern.compile("(?:getTranslation|text|section|tell|showNewest)\\(\\s*(?:\\w+ \\? )?\"([a-z][\\w.-]*[\\w-])\"");

    private final Messages messages = new Messages();

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("messages", locale).keySet());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(EN)).isEqualTo(keys(SV));
    }

    @Test
    void noWordsAreEmpty() {
        for (var locale : messages.getProvidedLocales()) {
            var bundle = ResourceBundle.getBundle("messages", locale);
            assertThat(bundle.keySet()).allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
        }
    }

    @Test
    void everyKeyThatAViewNamesIsThere() {
        assertThat(named()).hasSizeGreaterThan(100).allSatisfy(key -> assertThat(keys(SV)).contains(key));
    }

    private static Set<String> named() {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/se/anda"))) {
            files.filter(file -> file.toString().matches(".*[/\\\\]ui[/\\\\].*\\.java"))
                    .forEach(file -> KEY.matcher(read(file)).results().forEach(hit -> found.add(hit.group(1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> labelsOfValues() {
        return Stream.of(
                        labels("role.", Role.values()),
                        labels("role-kind.", RoleKind.values()),
                        labels("trainee-role.", TraineeRole.values()),
                        labels("length.", Scenario.Length.values()),
                        labels("status.", PracticeStatus.values()),
                        labels("dimension.", Dimension.values()),
                        labels("code.", BehaviourCode.values()),
                        labels("talk-code.", RoleTalkCode.values()),
                        labels("marker.", Marker.values()),
                        labels("gate.", GateTold.Status.values()),
                        Stream.of("level.1", "level.2", "level.3"),
                        Stream.iterate(1, n -> n <= 12, n -> n + 1).map(n -> "talk-type.T" + n))
                .flatMap(labels -> labels);
    }

    private static Stream<String> labels(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    @ParameterizedTest
    @MethodSource("labelsOfValues")
    void everyValueThatIsShownHasALabel(String key) {
        assertThat(messages.getTranslation(key, SV)).isNotBlank();
    }

    @Test
    void parametersAreFilledInAsTheLanguageWritesThem() {
        assertThat(messages.getTranslation("talks.replies", SV, 1)).isEqualTo("en replik");
        assertThat(messages.getTranslation("talks.replies", SV, 6)).isEqualTo("6 repliker");
        assertThat(messages.getTranslation("talks.replies", EN, 0)).isEqualTo("no replies");
    }

    @Test
    void anUnknownLanguageGetsSwedish() {
        assertThat(messages.getTranslation("nav.talks", Locale.GERMAN)).isEqualTo("Mina samtal");
    }
}
