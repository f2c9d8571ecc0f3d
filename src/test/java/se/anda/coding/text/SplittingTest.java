package se.anda.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.VolleyContext;

/** How volleys are cut into utterances (coding manual, "Units"); the tables show each cut as a slash. */
class SplittingTest {

    private static String cut(String language, String utterances) {
        return pieces(language, utterances.replace(" / ", " "));
    }

    private static String pieces(String language, String volley) {
        return Coders.embedded().volleys().code(volley, VolleyContext.bare(Language.ofTag(language))).utterances().stream()
                .map(CodedUtterance::text)
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sv | Det låter jobbigt. / Vad hände sen?
            sv | Hej! / Jag heter Anna. / Är det okej att jag sitter ner?
            sv | Du är trött... / Vad behöver du?
            sv | Vad bra! / Tack för att du ringde.
            sv | Mm. / Och sen?
            sv | Jag hör dig. / Det är du som bestämmer. / Hur vill du göra?
            en | That sounds hard. / What happened next?
            en | Hi! / My name is Anna. / Is it okay if I sit down?
            en | You're tired... / What do you need?
            sv | Okej... / Berätta mer.
            sv | Du är ensam… / Vem kan du ringa?
            sv | Vad hände? / Var barnen hemma? / Är du skadad?
            sv | Det var starkt av dig! / Hur gick det sen?
            en | What happened? / Were the kids at home?
            en | I'm Anna. / I work for social services.
            """)
    void eachThoughtIsAnUtterance(String language, String utterances) {
        assertThat(cut(language, utterances)).isEqualTo(utterances);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sv | Du är trött på allt bråk.
            sv | Om du vill kan vi prata om barnen.
            sv | Du säger att du inte orkar, fast du försöker varje dag.
            sv | Du är rädd för honom, eller?
            sv | Du är orolig för barnen, har jag förstått dig rätt?
            sv | Jag är socialsekreterare och jag utreder inte brott.
            sv | En del av dig vill gå, men en del av dig vill stanna.
            sv | Du vill stanna, men du är rädd.
            sv | Berätta gärna mer.
            sv | Vill du ha kaffe, te eller vatten?
            en | If you like, we can talk about the kids.
            en | You're scared of him, aren't you?
            en | Part of you wants to go, but part of you wants to stay.
            en | I'm a social worker and I don't investigate crimes.
            sv | Jag undrar om du har någonstans att sova.
            """)
    void aThoughtWithItsDependentClausesTagsAndListsStaysWhole(String language, String utterances) {
        assertThat(cut(language, utterances)).isEqualTo(utterances);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sv | du är trött på allt bråk / vad behöver du just nu
            sv | tack för att du berättar / hur gick det sen
            sv | du säger att han kommer hem ikväll / är du trygg nu
            """)
    void thoughtsArePartedAlsoWithoutPunctuation(String language, String utterances) {
        assertThat(cut(language, utterances)).isEqualTo(utterances);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sv | Det finns t.ex. Relationsvåldscentrum som har stödsamtal.
            sv | Vi kan hjälpa till med bl.a. boende och ekonomi.
            sv | Kan vi ses kl. 17 på torsdag?
            sv | Vi ses kl. 17. / Är det okej?
            sv | Samtalet kostar 1.500 kronor per gång.
            sv | Mötet är den 3.5 klockan 13.30 på stationen.
            en | There are services, e.g. a helpline that is open all night.
            en | Could we meet at 5 p.m. on Thursday?
            en | It costs 1,500 pounds a year.
            sv | Det går bra med t.ex. Karin på familjeenheten.
            sv | Vi har öppet fr.o.m. Måndag nästa vecka.
            sv | Det finns bostad, mat, läkare m.m. / Vad låter bra för dig?
            sv | Du har ringt 112 två gånger. / Vad hände då?
            en | There are services for people in your situation, e.g. Women's Aid.
            en | Mr. Brown is my colleague. / Do you know him?
            """)
    void abbreviationsAndNumbersDoNotCut(String language, String utterances) {
        assertThat(cut(language, utterances)).isEqualTo(utterances);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sv | Du sa "jag orkar inte mer" när du ringde.
            en | You said "I can't go on" when you rang.
            sv | Du sa ”jag orkar inte mer” när du ringde.
            sv | Jag heter Anna. / ”Kom in” sa du.
            """)
    void quotationsStayWhole(String language, String utterances) {
        assertThat(cut(language, utterances)).isEqualTo(utterances);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vad hände?\nVar barnen hemma?", "Vad hände?\r\n\r\nVar barnen hemma?", "Vad hände? \t Var barnen hemma?"})
    void anyWhiteSpaceParts(String volley) {
        assertThat(pieces("sv", volley)).isEqualTo("Vad hände? / Var barnen hemma?");
    }
}
