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
import java.util.stream.Collectors;
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
import se.anda.dialogue.Bearing;
import se.anda.dialogue.Hint;
import se.anda.feedback.GateTold;
import se.anda.practice.PracticeStatus;
import se.anda.practice.Suggestion;
import se.anda.scenario.Dimension;
import se.anda.scenario.Scenario;
import se.anda.scenario.Signal;

class MessagesTest {

    private static final Locale SV = Locale.of("sv");
    private static final Locale EN = Locale.of("en");
    private static final Pattern KEY =
            Pattern.compile("(?:getTranslation|text|section|tell|showNewest)\\(\\s*(?:\\w+ \\? )?\"([a-z][\\w.-]*[\\w-])\"");

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d");

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

    /** Only words with something to fill in are read as a message format, where an apostrophe is written twice. */
    @Test
    void apostrophesAreDoubledWhereSomethingIsFilledInAndOnlyThere() {
        for (var locale : messages.getProvidedLocales()) {
            var bundle = ResourceBundle.getBundle("messages", locale);
            assertThat(bundle.keySet()).allSatisfy(key -> {
                var words = bundle.getString(key);
                var single = words.replace("''", "").contains("'");
                var doubled = words.contains("''");
                assertThat(FILLED_IN.matcher(words).find() ? single : doubled).as(words).isFalse();
            });
        }
    }

    @Test
    void everyKeyThatAViewNamesIsThere() {
        assertThat(named()).hasSizeGreaterThan(100).allSatisfy(key -> assertThat(keys(SV)).contains(key));
    }

    /** Named whole, or by the words before its last point where what comes after is put together. */
    @Test
    void everyKeyIsUsed() {
        var sources = sources();
        assertThat(keys(SV)).filteredOn(key -> !isNamed(key, sources)).isEmpty();
    }

    /** Words given to a component as they are, in no language's file; the name of the app is the same in both. */
    @Test
    void noWordsForPeopleStandInThePages() {
        var given = Pattern.compile("(?:setText|setLabel|setHelperText|setPlaceholder|setAriaLabel|setTitle"
                + "|new (?:H[1-6]|Paragraph|Span|Button|NativeButton|ListItem|TextField|NativeLabel|Checkbox|Text)"
                + "|new Anchor\\(\\s*\"[^\"]*\",)\\(?\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");
        var marked = Pattern.compile(">\\s*(\\p{L}[^<>$`{}]*)</");
        assertThat(matches("src/main/java/se/anda", ".*[/\\\\]ui[/\\\\].*\\.java", given)).containsOnly("Anda");
        assertThat(matches("frontend", ".*anda-[a-z]+\\.ts", marked)).isEmpty();
    }

    private static Set<String> matches(String folder, String names, Pattern pattern) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().matches(names))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isNamed(String key, String sources) {
        if (sources.contains('"' + key + '"')) {
            return true;
        }
        for (var point = key.indexOf('.'); point >= 0; point = key.indexOf('.', point + 1)) {
            var before = key.substring(0, point + 1);
            var after = key.substring(point + 1);
            var listed = Set.of("composer.", "voice.").contains(before);
            if (sources.contains('"' + before + '"') && (!listed || sources.contains('"' + after + '"'))) {
                return true;
            }
        }
        return false;
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java/se/anda"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
                        labels("signal.", Signal.values()),
                        labels("hint.", Hint.values()),
                        labels("portrait.gaze.", Bearing.Gaze.values()),
                        labels("portrait.posture.", Bearing.Posture.values()),
                        labels("start.suggest.", Suggestion.Why.values()),
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
