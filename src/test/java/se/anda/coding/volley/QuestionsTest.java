package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Questions and shared power: OQ, CQ, SEEK; rules 1, 5, 8 and 16. */
class QuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Det har varit en lång vecka. | Vad har varit tyngst?
            sv | VICTIM | < Jag sover knappt. | Hur märks det på dagarna?
            sv | VICTIM | < Barnen har blivit så tysta. | Berätta mer om barnen.
            sv | VICTIM | < Jag vet inte vad jag vill. | Vad skulle behöva bli annorlunda hemma?
            sv | SUSPECT | < Det har varit mycket på jobbet. | Beskriv gärna hur en vanlig kväll ser ut för dig.
            sv | VICTIM | "" | hur har du haft det sen i fredags
            sv | SUSPECT | < Jag mår skit. | Hur länge det än har pågått, hur har det påverkat dig?
            en | VICTIM | < It has been a rough week. | What has been the hardest part?
            en | VICTIM | < We mostly stay in. | Tell me about your evenings.
            sv | VICTIM | < Det är mycket nu. | Vad skulle du vilja ha hjälp med?
            en | VICTIM | < It's all too much. | What would you like help with?
            """)
    void openQuestionsInviteMoreThanAFact(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("OQ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag bor hos min syster. | Bor hon långt härifrån?
            sv | SUSPECT | < Vi har varit gifta länge. | Har ni barn?
            sv | VICTIM | < Jag har flyttat. | När flyttade du dit?
            sv | VICTIM | < Det är trångt hemma. | Hur många är ni?
            sv | SUSPECT | "" | jobbar du idag
            sv | VICTIM | < De är på rummet. | Sover barnen?
            en | VICTIM | < I live with my mum. | How long have you lived there?
            en | VICTIM | < I can talk for a minute. | Is anyone else at home right now?
            en | SUSPECT | < We have been married for years. | Do you have children?
            """)
    void closedQuestionsAskForAYesANumberAName(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("CQ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Vi har två barn. | Är det okej att jag frågar lite om barnen?
            sv | VICTIM | < Jag vet inte vart jag ska vända mig. | Får jag berätta vad som finns för hjälp?
            sv | SUSPECT | < Jag har ingen lust att prata. | Skulle det vara okej om vi pratade lite om veckan som var?
            sv | VICTIM | > Relationsvåldscentrum har stödsamtal, och de kostar ingenting. // < Jaha. | Vad tänker du om det?
            sv | VICTIM | > Det går att få en larmtelefon av polisen. // < Jaså. | Vad säger du om det?
            sv | VICTIM | < Det är så mycket på en gång. | Vad vill du att vi tar upp först?
            sv | SUSPECT | < Jag hatar vårdcentraler. | Vill du att jag följer med dit?
            en | VICTIM | < I don't know where to turn. | Would it be all right if I told you what we can offer?
            en | VICTIM | > The helpline is free and open all night. // < I see. | What do you think about that?
            en | VICTIM | < There is so much. | Where would you like us to start?
            en | SUSPECT | < I have two kids. | Is it okay if I ask about the kids?
            sv | VICTIM | < Jag vet inte. | Är det okej om jag berättar lite om oss?
            sv | VICTIM | < Jag har ingen bil. | Vill du att jag följer med dig till läkaren?
            en | SUSPECT | < I hate clinics. | Would you like me to come with you?
            """)
    void askingLeaveOrWhatThePersonThinksSharesPower(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("SEEK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Ja, vi kan höras. | Då ringer jag dig på måndag. | NC
            sv | VICTIM | < Nästa vecka kanske. | Passar tisdag? | CQ
            sv | VICTIM | < Jag måste gå nu. | Får jag ringa dig i nästa vecka? | SEEK
            en | VICTIM | < Yes, that's fine. | I'll call you on Monday then. | NC
            en | VICTIM | < Next week maybe. | Does Tuesday work? | CQ
            en | VICTIM | < I have to go. | May I call you next week? | SEEK
            """)
    void theNextContactIsToldAskedOrSought(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag är så less på allt bråk. | Du är less på bråken. Det är som att du går på nålar i ditt eget hem. | CR
            sv | VICTIM | < Jag bor hos min syster. | Bor hon långt härifrån? Hur har du haft det där? | OQ
            sv | VICTIM | < Min dotter är hemma. | Hur gammal är hon? Går hon i skolan? | CQ
            """)
    void oneQuestionCountsAVolley(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo(codes);
    }
}
