package se.anda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the design's table: who may use whom, and what the domain may not know. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.anda");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("coding", List.of()),
            Map.entry("content", List.of()),
            Map.entry("scenario", List.of("coding", "content")),
            Map.entry("dialogue", List.of("coding", "scenario")),
            Map.entry("rubric", List.of("coding", "content", "dialogue", "scenario")),
            Map.entry("practice", List.of("coding", "content", "dialogue", "scenario", "rubric", "account")),
            Map.entry("feedback", List.of("coding", "content", "dialogue", "scenario", "rubric", "practice", "account")),
            Map.entry("account", List.of("coding")));

    private static final List<String> DOMAIN = List.of("coding", "content", "scenario", "dialogue", "rubric");

    static Stream<String> features() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<String> domain() {
        return DOMAIN.stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void aPackageUsesOnlyWhatTheTableAllows(String feature) {
        var all = Stream.concat(MAY_USE.keySet().stream(), Stream.of("course", "authoring", "model", "api", "cli"));
        var forbidden = all.filter(other -> !other.equals(feature) && !MAY_USE.get(feature).contains(other))
                .map(other -> "se.anda." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.anda." + feature + "..")
                .and()
                .resideOutsideOfPackage("se.anda.." + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("domain")
    void theDomainKnowsNoFramework(String feature) {
        noClasses()
                .that()
                .resideInAPackage("se.anda." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.vaadin..", "dev.langchain4j..", "java.sql..", "java.net.http..", "reactor..")
                .check(CLASSES);
    }

    @Test
    void viewsAreUsedByNoOneElse() {
        var features = Arrays.stream(new String[] {"coding", "content", "scenario", "dialogue", "rubric", "practice", "feedback", "account"})
                .map(feature -> "se.anda." + feature)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(features)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.anda..ui..")
                .check(CLASSES);
    }
}
