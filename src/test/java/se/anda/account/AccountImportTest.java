package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.anda.WebTest;
import se.anda.account.ImportPreview.Kind;
import se.anda.account.ImportPreview.Problem;
import se.anda.coding.Language;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "admin", password = "anda-admin")
class AccountImportTest {

    @Autowired
    private AccountImport imports;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void removeTheImported() {
        jdbc.sql("delete from account where username like 'ny.%'").update();
    }

    private ImportPreview preview(String text) {
        return imports.preview(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(int line, Kind kind, String what) {
        return new Problem(line, kind, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "användarnamn;namn;roll;språk\nny.a;Åsa Öberg;elev;sv\nny.b;Bo;kursledare;en\n",
        "username,name,role,language\r\nny.a,Åsa Öberg,trainee,sv\r\nny.b,Bo,course_leader,en",
        "ny.a;\"Åsa Öberg\";ELEV\nny.b;Bo;Kursledare;engelska"
    })
    void aFileIsReadWithEitherSeparatorWithOrWithoutAHead(String text) {
        var preview = preview(text);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.people())
                .extracting(one -> one.username() + " " + one.displayName() + " " + one.role() + " " + one.language())
                .containsExactly("ny.a Åsa Öberg TRAINEE SV", "ny.b Bo COURSE_LEADER EN");
    }

    @Test
    void aNameMayHoldSeparatorsQuotesAndLineBreaksWithinQuotes() {
        var preview = preview("ny.a;\"Ek; \"\"Lo\"\"\nAnn\";elev\nny.b;Bo;chef");
        assertThat(preview.people()).singleElement().extracting(ImportPreview.Person::displayName)
                .isEqualTo("Ek; \"Lo\"\nAnn");
        assertThat(preview.problems()).containsExactly(problem(3, Kind.UNKNOWN_ROLE, "chef"));
    }

    @Test
    void everyProblemIsToldWithItsLine() {
        var preview = preview("""
                användarnamn;namn;roll;språk
                ny.a;Ann;elev

                ny.a;Ann igen;elev
                elev;Finns redan;elev
                två ord;Bo;elev
                ny.c;;elev;finska
                ny.d;Dan;polischef
                bara en cell
                """);
        assertThat(preview.people()).extracting(ImportPreview.Person::username).containsExactly("ny.a");
        assertThat(preview.problems()).containsExactly(
                problem(3, Kind.EMPTY_LINE, ""),
                problem(4, Kind.USERNAME_TWICE, "ny.a"),
                problem(5, Kind.USERNAME_TAKEN, "elev"),
                problem(6, Kind.USERNAME_NOT_ALLOWED, "två ord"),
                problem(7, Kind.NAME_NOT_ALLOWED, ""),
                problem(7, Kind.UNKNOWN_LANGUAGE, "finska"),
                problem(8, Kind.UNKNOWN_ROLE, "polischef"),
                problem(9, Kind.COLUMNS, "1"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-16,false", "windows-1252,true"})
    void swedishLettersSurviveTheUsualEncodings(String charset, boolean guessed) {
        var preview = imports.preview("ny.a;Åsa Öberg;elev".getBytes(Charset.forName(charset)));
        assertThat(preview.people()).singleElement().extracting(ImportPreview.Person::displayName)
                .isEqualTo("Åsa Öberg");
        assertThat(preview.problems()).extracting(Problem::kind)
                .isEqualTo(guessed ? Arrays.asList(Kind.NOT_UTF8) : Arrays.asList());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(preview("\ufeffny.a;Ann;elev").people()).singleElement()
                .extracting(ImportPreview.Person::username).isEqualTo("ny.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "användarnamn;namn;roll\n"})
    void aFileWithoutPeopleIsToldSo(String text) {
        assertThat(preview(text).problems()).containsExactly(problem(0, Kind.NO_ROWS, ""));
    }

    @Test
    void aQuoteThatIsNotClosedOrTooLargeAFileImportsNobody() {
        var open = preview("ny.a;Ann;elev\nny.b;\"Bo;elev\nny.c;Ce;elev");
        assertThat(open.people()).isEmpty();
        assertThat(open.problems()).containsExactly(problem(2, Kind.QUOTE_NOT_CLOSED, ""));
        assertThat(imports.preview(new byte[AccountImport.MAX_BYTES + 1]).problems())
                .containsExactly(problem(0, Kind.TOO_LARGE, ""));
    }

    @Test
    void nothingIsImportedByLooking() {
        var before = administration.all();
        preview("ny.a;Ann;elev");
        assertThat(administration.all()).isEqualTo(before);
    }

    @Test
    void whoIsConfirmedIsInvitedByALinkEach() {
        var outcomes = imports.invite(preview("ny.a;Ann;elev\nny.b;Bo;kursledare;en"));
        assertThat(outcomes).allMatch(outcome -> outcome instanceof AccountOutcome.LinkGiven);
        assertThat(administration.search("ny."))
                .extracting(account -> account.username() + " " + account.role() + " " + account.language())
                .containsExactly("ny.a TRAINEE " + Language.SV, "ny.b COURSE_LEADER " + Language.EN);
    }

    @Test
    void whoeverTookAUsernameMeanwhileIsToldAndTheRestAreInvited() {
        var preview = preview("ny.a;Ann;elev\nny.b;Bo;elev");
        administration.invite("ny.a", "Annan", Role.TRAINEE, Language.SV);
        assertThat(imports.invite(preview).getFirst()).isEqualTo(new AccountOutcome.UsernameTaken());
        assertThat(administration.search("ny.")).hasSize(2);
    }

    @Test
    @SignedInAs(username = "elev", password = "anda-elev-1")
    void onlyAdministratorsImport() {
        assertThatThrownBy(() -> preview("ny.a;Ann;elev")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.invite(new ImportPreview(java.util.List.of(), java.util.List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
