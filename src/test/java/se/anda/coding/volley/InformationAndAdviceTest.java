package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Information, advice and permission: GI, PWP, PERS; rules 1, 8, 11, 12, 13 and 17. */
class InformationAndAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | SUSPECT | < Vem är du? | Jag heter Karin och arbetar på socialtjänsten.
            sv | VICTIM | < Vad kan ni göra? | Relationsvåldscentrum erbjuder stödsamtal och de kostar ingenting.
            sv | SUSPECT | < Är du polis? | Jag arbetar inte med utredningen.
            sv | VICTIM | < Tänk om det händer på natten. | Kvinnofridslinjen är öppen dygnet runt.
            en | SUSPECT | < Who are you? | I'm a social worker and I'm not part of the investigation.
            en | VICTIM | < What if it happens at night? | The helpline is open all night and it's free.
            sv | VICTIM | < Jag har ingen bil. | Jag kan skjutsa dig till din syster.
            en | VICTIM | < I haven't got a car. | I can drive you to your sister's.
            sv | SUSPECT | < Måste jag? | Samtalet är frivilligt.
            sv | VICTIM | < Måste jag? | Det är frivilligt.
            en | SUSPECT | < What has she said? | I'm not allowed to tell you that.
            sv | VICTIM | < Pojken såg alltihop. | Eftersom barnen har sett det är jag skyldig att göra en orosanmälan, och vi kan göra den tillsammans.
            sv | SUSPECT | < Ungarna var hemma. | Jag är skyldig enligt lag att göra en orosanmälan när barn har varit med.
            en | VICTIM | < My son saw it all. | I'm required by law to make a report when a child has seen it, and we can write it together.
            sv | VICTIM | < Hur går det till? | En orosanmälan går till socialtjänsten, som har fjorton dagar på sig att bedöma den.
            sv | SUSPECT | < Vad är det? | Samtalen är gratis och man får fem stycken.
            sv | SUSPECT | < Vi tjafsar. | Det finns samtal på Manscentrum.
            """)
    void factsOffersAndLimitsInform(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("GI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | > Får jag säga vad jag tror? // < Ja, gör det. | Jag tror att ett samtal på Relationsvåldscentrum skulle kunna hjälpa dig.
            sv | VICTIM | < Vad tycker du att jag ska göra? | Jag tycker att du kan börja med att ringa din syster.
            sv | VICTIM | < Jag vet inte. | Om du vill höra vad jag tror så vore ett samtal med kuratorn en bra början, men det är du som bestämmer.
            sv | VICTIM | > Är det okej att jag ger ett råd? // < Visst, kör på. | Mitt råd är att du packar en väska och ställer den hos grannen.
            en | VICTIM | > May I tell you what I think? // < Sure, go ahead. | I think it might help to see the counsellor.
            en | VICTIM | < What do you think I should do? | I'd suggest starting with the helpline.
            """)
    void adviceWithLeaveIsPersuadingWithPermission(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("PWP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | > Får jag ge dig ett råd? // < Nej, helst inte. | Jag tycker ändå att du ska ringa dit.
            sv | SUSPECT | > Vill du höra vad jag tycker? // < Nej tack. | Jag tycker att du ska söka hjälp för drickandet.
            """)
    void adviceAfterANoPersuades(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("PERS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag vet inte vad jag ska göra. | Du borde prata med vårdcentralen.
            sv | VICTIM | < Det är som det är. | Du måste tänka på barnen.
            sv | VICTIM | < Jag har inte bestämt mig. | Jag tycker att du ska anmäla honom.
            sv | SUSPECT | < Jag tar några öl på kvällen. | Om du inte slutar dricka kommer det att gå riktigt illa.
            sv | VICTIM | < Han är på jobbet. | Om jag var du skulle jag packa väskan ikväll.
            en | VICTIM | < I don't know what to do. | You should leave him.
            en | SUSPECT | < I can't sleep. | You need to talk to your doctor.
            en | VICTIM | < He is at work. | If I were you I'd pack my bags tonight.
            sv | VICTIM | < Vi bor kvar där. | Tycker du inte att du borde flytta?
            sv | VICTIM | < Mamma vet inget. | Borde du inte ringa din mamma?
            en | VICTIM | < We still live there. | Don't you think you should move out?
            """)
    void adviceWithoutLeavePersuades(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("PERS");
    }
}
