package se.anda.coding.roletalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;

/** Clear lines of the role (coding manual, "Talk of the role"). */
class RoleTalkTest {

    private static CodedRoleLine code(String language, RoleKind role, String line) {
        return Coders.embedded().roleTalk().code(line, Language.ofTag(language), role, null);
    }

    private static String clauses(CodedRoleLine line) {
        return line.clauses().stream()
                .map(clause -> clause.subtype() == null ? clause.code().name() : clause.code() + "/" + clause.subtype().tag())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | Jag vill ha hjälp. | CT/desire
            sv | VICTIM | Jag skulle vilja prata med någon. | CT/desire
            sv | VICTIM | Jag önskar att barnen fick ha det lugnt. | CT/desire
            sv | VICTIM | Jag skulle nog klara att ringa dit. | CT/ability
            sv | VICTIM | Jag måste få sova. | CT/need
            sv | VICTIM | Jag behöver hjälp. | CT/need
            sv | VICTIM | Jag lovar att ringa dit imorgon. | CT/commitment
            sv | VICTIM | Jag kan tänka mig att träffa dig en gång. | CT/activation
            sv | VICTIM | Jag ringde dit igår. | CT/taking-steps
            sv | VICTIM | Jag vill inte ha någon hjälp. | ST/desire
            sv | VICTIM | Jag kan inte lämna honom. | ST/ability
            sv | VICTIM | Jag behöver ingen hjälp. | ST/need
            sv | VICTIM | Jag tänker inte göra någon anmälan. | ST/commitment
            sv | VICTIM | Ni fattar ingenting. | DISC
            sv | SUSPECT | Sluta tjata på mig. | DISC
            sv | SUSPECT | Du lyssnar ju inte. | DISC
            sv | SUSPECT | Det har du inte med att göra. | DISC
            sv | VICTIM | Klockan är tre. | N
            sv | VICTIM | Vi bor på andra våningen. | N
            sv | VICTIM | Ja. | N
            sv | SUSPECT | Jag jobbar på lager. | N
            sv | SUSPECT | Jag kan tänka mig att prata med dig. | CT/activation
            en | VICTIM | I want some help. | CT/desire
            en | VICTIM | I need to sleep. | CT/need
            en | VICTIM | I rang them yesterday. | CT/taking-steps
            en | VICTIM | I can't leave him. | ST/ability
            en | VICTIM | I don't need any help. | ST/need
            en | SUSPECT | You people don't understand anything. | DISC
            en | VICTIM | It's half past three. | N
            en | VICTIM | We live on the second floor. | N
            sv | VICTIM | Jag har packat en väska. | CT/taking-steps
            sv | VICTIM | Jag klarar mig själv. | ST/need
            sv | VICTIM | Jag älskar honom. | ST/reason
            sv | SUSPECT | Jag dricker för mycket. | CT/reason
            sv | SUSPECT | Jag behöver någon att prata med. | CT/need
            sv | SUSPECT | Jag behöver inte prata med någon. | ST/need
            sv | SUSPECT | Ni är emot mig allihop. | DISC
            sv | SUSPECT | Du dömer mig ju redan. | DISC
            en | SUSPECT | You've already made up your mind about me. | DISC
            """)
    void aClearLineGetsItsCodeAndSubtype(String language, RoleKind role, String line, String codes) {
        assertThat(clauses(code(language, role, line))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | Barnen är rädda på kvällarna. Jag kan inte lämna honom. | CT/reason ST/ability
            en | VICTIM | I want some help. But I can't leave him. | CT/desire ST/ability
            """)
    void eachClauseOfALineIsCoded(String language, RoleKind role, String line, String codes) {
        assertThat(clauses(code(language, role, line))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | SUSPECT | Det var bara ett litet bråk.
            sv | SUSPECT | Det var ett missförstånd, hon ramlade.
            en | SUSPECT | Nothing happened, she fell.
            """)
    void explainingTheEventAwayIsNeutralAndMinimises(String language, RoleKind role, String line) {
        var coded = code(language, role, line);
        assertThat(clauses(coded)).isEqualTo("N");
        assertThat(coded.minimising()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | Jag vill ha hjälp.
            sv | VICTIM | Jag skulle vilja prata med någon.
            sv | VICTIM | Jag önskar att barnen fick ha det lugnt.
            sv | VICTIM | Jag skulle nog klara att ringa dit.
            sv | VICTIM | Jag måste få sova.
            sv | VICTIM | Jag behöver hjälp.
            sv | VICTIM | Jag lovar att ringa dit imorgon.
            sv | VICTIM | Jag kan tänka mig att träffa dig en gång.
            sv | VICTIM | Jag ringde dit igår.
            sv | VICTIM | Ni fattar ingenting.
            sv | SUSPECT | Sluta tjata på mig.
            sv | SUSPECT | Du lyssnar ju inte.
            sv | SUSPECT | Det har du inte med att göra.
            sv | VICTIM | Klockan är tre.
            sv | VICTIM | Vi bor på andra våningen.
            sv | VICTIM | Ja.
            sv | SUSPECT | Jag jobbar på lager.
            sv | SUSPECT | Jag kan tänka mig att prata med dig.
            en | VICTIM | I want some help.
            en | VICTIM | I need to sleep.
            en | VICTIM | I rang them yesterday.
            en | SUSPECT | You people don't understand anything.
            en | VICTIM | It's half past three.
            en | VICTIM | We live on the second floor.
            sv | VICTIM | Jag har packat en väska.
            sv | SUSPECT | Jag dricker för mycket.
            sv | SUSPECT | Jag behöver någon att prata med.
            sv | SUSPECT | Ni är emot mig allihop.
            sv | SUSPECT | Du dömer mig ju redan.
            en | SUSPECT | You've already made up your mind about me.
            """)
    void aPlainLineDoesNotMinimise(String language, RoleKind role, String line) {
        assertThat(code(language, role, line).minimising()).isFalse();
    }
}
