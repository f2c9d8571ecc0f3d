package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Autonomy, confrontation and what is not coded: EMPH, CONF, NC; rules 1, 14, 15 and 16. */
class AutonomyAndConfrontationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | SUSPECT | < Måste jag prata med dig? | Du kan avbryta när du vill.
            sv | VICTIM | < Alla säger vad jag ska göra. | Vad du väljer är helt upp till dig.
            sv | VICTIM | < Mamma vill att jag flyttar. | Ingen annan än du kan bestämma det.
            sv | VICTIM | < Det är svårt att prata om. | Du behöver inte svara om du inte vill.
            sv | VICTIM | < Det går för fort. | Vi tar det i din takt.
            sv | SUSPECT | < Jag vet inte om jag vill. | Du bestämmer.
            sv | VICTIM | < Jag vet inte om jag vill. | Det är du som bestämmer.
            en | VICTIM | < I'm not sure. | It's entirely up to you.
            en | SUSPECT | < Do I have to talk to you? | You can stop whenever you like.
            en | VICTIM | < Everyone tells me what to do. | You are the one who decides.
            """)
    void leavingTheChoiceToThePersonEmphasisesAutonomy(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("EMPH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | SUSPECT | < Det blev bråk. | Hur kunde du göra så mot dina barn?
            sv | SUSPECT | < Jag har aldrig rört henne. | Varför ljuger du för mig?
            en | SUSPECT | < I've changed. | People like you never change.
            sv | SUSPECT | < Jag har ändrat mig. | Såna som du ändrar sig aldrig.
            sv | VICTIM | < Jag gick tillbaka. | Du får faktiskt skylla dig själv.
            sv | VICTIM | < Han slog mig förra året också. | Varför gick du inte tidigare?
            en | VICTIM | < He hit me last year too. | Why didn't you leave earlier?
            sv | SUSPECT | < Det var bara lite bråk. | Du borde skärpa dig, du ljuger ju.
            """)
    void accusingShamingAndCallingALieConfronts(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("CONF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag tog barnen till mamma. | Bra!
            sv | VICTIM | < Så var det. | Tack för att du berättade.
            sv | SUSPECT | < Jag kan komma på tisdag. | Toppen, tack!
            en | VICTIM | < I can come on Tuesday. | Great, thanks.
            en | VICTIM | < That is all of it. | Thank you for telling me.
            sv | VICTIM | "" | Hej!
            sv | VICTIM | < Så är det. | Mm.
            sv | SUSPECT | < Jag tänker efter. | Okej.
            sv | SUSPECT | "" | Hej, välkommen in.
            sv | VICTIM | < Hej då. | Ha det bra, hej då!
            en | VICTIM | "" | Hello, come in.
            en | VICTIM | < So that's how it is. | Mhm.
            """)
    void greetingsHumsThanksAndPraiseAreNotCoded(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("NC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag borde ha gått. | Det var inte ditt fel.
            sv | VICTIM | < Jag känner mig så dum. | Det är inte ditt fel att han slog dig.
            en | VICTIM | < I should have left. | It wasn't your fault.
            sv | VICTIM | < Tänk om han dyker upp. | Han kommer inte att hitta dig här.
            en | SUSPECT | < We had words. | All couples fight.
            """)
    void liftingSelfBlameAndAgreeingWithMinimisingAreNotCoded(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("NC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Det har varit så mycket bråk. | Tack för att du berättar. Hur har barnen det? | OQ NC
            sv | SUSPECT | < Vem är du? | Hej! Jag heter Karin och arbetar på socialtjänsten. Är det okej att jag sitter ner en stund? | SEEK GI NC
            sv | SUSPECT | < Jag vill inte prata. | Du vill inte prata. Det är du som bestämmer. | SR EMPH
            """)
    void severalBehavioursInAVolleyEachCount(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo(codes);
    }
}
