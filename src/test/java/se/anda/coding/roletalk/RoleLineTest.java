package se.anda.coding.roletalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TestTalk;

/** What holds for every line of the role, and how a line's code follows from its clauses'. */
class RoleLineTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            N,          0
            N N,        1
            CT,         0
            CT ST,      1
            ST CT,      1
            CT N,       0
            N ST N,     1
            DISC CT,    0
            ST DISC CT, 1
            DISC N N,   0
            """)
    void discordDecidesElseTheLastThatIsNotNeutral(String codes, int deciding) {
        var clauses = Arrays.stream(codes.split(" "))
                .map(code -> new CodedRoleLine.Clause("", RoleTalkCode.valueOf(code), null))
                .toList();
        assertThat(LinearRoleTalkCoder.deciding(clauses)).isEqualTo(deciding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "?!", "\n", "🙂"})
    void aLineWithoutWordsIsNeutral(String line) {
        var coded = Coders.embedded().roleTalk().code(line, Language.SV, RoleKind.VICTIM, null);
        assertThat(coded.code()).isEqualTo(RoleTalkCode.N);
        assertThat(coded.clauses()).isEmpty();
        assertThat(coded.minimising()).isFalse();
    }

    @Test
    void everyLineOfTheCorpusKeepsTheContract() {
        for (var talk : TestTalk.train().talks()) {
            for (var line : talk.roleLines()) {
                var coded = Coders.embedded().roleTalk().code(line.text(), talk.language(), talk.role(), talk.target());
                assertThat(coded.confidence()).isBetween(0.0, 1.0);
                assertThat(coded.clauses()).isNotEmpty();
                var last = 0;
                for (var clause : coded.clauses()) {
                    assertThat(clause.subtype() != null)
                            .isEqualTo(clause.code() == RoleTalkCode.CT || clause.code() == RoleTalkCode.ST);
                    last = line.text().indexOf(clause.text(), last);
                    assertThat(last).isNotNegative();
                    last += clause.text().length();
                }
                var deciding = coded.clauses().get(LinearRoleTalkCoder.deciding(coded.clauses()));
                assertThat(coded.code()).isEqualTo(deciding.code());
                assertThat(coded.subtype()).isEqualTo(deciding.subtype());
            }
        }
    }

    @Test
    void theSameLineGetsTheSameCodesAlsoFromManyThreads() {
        var lines = TestTalk.train().talks(Language.SV).stream().flatMap(talk -> talk.roleLines().stream()).toList();
        assertThat(lines).hasSizeGreaterThan(300);
        List<CodedRoleLine> alone = lines.stream().map(line -> code(line.text())).toList();
        assertThat(lines.parallelStream().map(line -> code(line.text())).toList()).isEqualTo(alone);
    }

    private static CodedRoleLine code(String line) {
        return Coders.embedded().roleTalk().code(line, Language.SV, null, null);
    }
}
