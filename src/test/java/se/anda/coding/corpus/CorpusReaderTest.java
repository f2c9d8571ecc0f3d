package se.anda.coding.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.coding.TraineeRole;

/** What {@code src/main/corpus/FORMAT.md} says of a labelled talk. */
class CorpusReaderTest {

    private static final String HEAD = "@lang sv\n@role victim\n@trainee social-worker\n";

    private static final String TALK = HEAD
            + """
            @target takes up support

            # a comment
            < [N] Hej. [ST/reason] Det var ju inget. [N minimising] Bara lite bråk.
            > [NC] hej [OQ life-situation needs] hur e läget
            < [CT/taking-steps] Jag ringde dit.

            > [SR] Du ringde.
            """;

    @Test
    void aTalkIsReadWithItsHeadUnitsAndLabels() {
        var read = CorpusReader.parse("ett.talk", TALK);
        assertThat(read.problems()).isEmpty();
        var talk = read.talks().getFirst();
        assertThat(talk.language()).isEqualTo(Language.SV);
        assertThat(talk.role()).isEqualTo(RoleKind.VICTIM);
        assertThat(talk.traineeRole()).isEqualTo(TraineeRole.SOCIAL_WORKER);
        assertThat(talk.target()).isEqualTo("takes up support");
        var volley = talk.volleys().getFirst();
        assertThat(volley.text()).isEqualTo("hej hur e läget");
        assertThat(volley.line()).isEqualTo(8);
        assertThat(volley.units()).extracting(unit -> unit.span().of(volley.text())).containsExactly("hej", "hur e läget");
        assertThat(volley.units()).extracting(Corpus.Unit::code).containsExactly(BehaviourCode.NC, BehaviourCode.OQ);
        assertThat(volley.units().get(1).markers()).containsExactlyInAnyOrder(Marker.LIFE_SITUATION, Marker.NEEDS);
    }

    @Test
    void theRolesClausesCarryCodeSubtypeAndMinimising() {
        var talk = CorpusReader.parse("ett.talk", TALK).talks().getFirst();
        var line = talk.roleLines().getFirst();
        assertThat(line.text()).isEqualTo("Hej. Det var ju inget. Bara lite bråk.");
        assertThat(line.clauses()).extracting(Corpus.Clause::code)
                .containsExactly(RoleTalkCode.N, RoleTalkCode.ST, RoleTalkCode.N);
        assertThat(line.clauses().get(1).subtype()).isEqualTo(TalkSubtype.REASON);
        assertThat(line.clauses()).extracting(Corpus.Clause::minimising).containsExactly(false, false, true);
    }

    @Test
    void anEmptyLineEndsTheHistory() {
        var volleys = CorpusReader.parse("ett.talk", TALK).talks().getFirst().volleys();
        assertThat(volleys.getFirst().history()).containsExactly(Line.role("Hej. Det var ju inget. Bara lite bråk."));
        assertThat(volleys.getLast().history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hej.                       | begins with none of @ < > #
            > Hej.                     | does not begin with a tag
            > hej [NC] hej             | does not begin with a tag
            > [XX] Hej.                | unknown code 'XX'
            > [OQ kindness] Hur då?    | unknown marker 'kindness'
            > [NC]                     | [NC] has no text
            > [NC] Hej. [OQ]           | [OQ] has no text
            < [YY] Hej.                | unknown code 'YY'
            < [CT] Jag vill.           | a subtype stands with CT and ST
            < [N/reason] Hej.          | a subtype stands with CT and ST
            < [CT/courage] Jag vågar.  | unknown subtype 'courage'
            @subject                   | has no value
            """)
    void aBadLineIsToldWithItsFileAndLine(String line, String problem) {
        var read = CorpusReader.parse("map/ett.talk", HEAD + "\n> [NC] Hej.\n" + line + "\n> [NC] Mm.\n");
        assertThat(read.problems()).isNotEmpty().allSatisfy(found ->
                assertThat(found.toString()).startsWith("map/ett.talk:6: ").contains(":"));
        assertThat(read.problems().getFirst().message()).contains(problem);
        assertThat(read.talks().getFirst().volleys()).extracting(Corpus.Volley::text).contains("Hej.", "Mm.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @role victim               | @lang is missing
            @lang sv                   | @role is missing
            @lang da~@role victim      | unknown @lang 'da'
            @lang sv~@role neighbour   | unknown @role 'neighbour'
            """)
    void aHeadThatDoesNotSayItsLanguageAndRoleGivesNoTalk(String head, String problem) {
        var read = CorpusReader.parse("ett.talk", head.replace('~', '\n') + "\n> [NC] Hej.\n");
        assertThat(read.talks()).isEmpty();
        assertThat(read.problems().getFirst().toString()).startsWith("ett.talk:1: ").contains(problem);
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var read = CorpusReader.parse("ett.talk", HEAD + "Hej.\n> [XX] Hej.\n> Hej.\n");
        assertThat(read.problems()).extracting(Corpus.Problem::line).containsExactly(4, 5, 6);
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesAndAFileNotInUtf8IsTold(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sv"));
        Files.writeString(folder.resolve("sv/b.talk"), TALK);
        Files.writeString(folder.resolve("sv/a.talk"), TALK);
        Files.writeString(folder.resolve("sv/note.txt"), "not a talk");
        Files.write(folder.resolve("sv/c.talk"), "@lang sv å".getBytes(StandardCharsets.ISO_8859_1));
        var read = CorpusReader.read(folder);
        assertThat(read.talks()).extracting(Corpus.Talk::file).containsExactly("sv/a.talk", "sv/b.talk");
        assertThat(read.problems()).extracting(Corpus.Problem::toString)
                .containsExactly("sv/c.talk:1: is not UTF-8: save it as UTF-8");
    }

    @Test
    void aFolderThatIsNotThereThrows(@TempDir Path folder) {
        assertThatThrownBy(() -> CorpusReader.read(folder.resolve("nowhere"))).isInstanceOf(UncheckedIOException.class);
    }
}
