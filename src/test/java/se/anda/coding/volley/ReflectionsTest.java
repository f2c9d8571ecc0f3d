package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Reflections and affirmations: SR, CR, AF; rules 2, 3, 4 and 9. */
class ReflectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag är så less på allt bråk. | Du är less på bråken.
            sv | VICTIM | < Jag vill bara sova. | Du vill sova.
            sv | VICTIM | < Han kommer hem på fredag. | På fredag kommer han hem.
            sv | VICTIM | < Jag orkar inte prata mer idag. | Du orkar inte prata mer idag.
            sv | SUSPECT | < Jag vill inte ha med er att göra. | Du vill inte ha med oss att göra.
            sv | VICTIM | < Jag kan inte lämna hunden. | Hunden kan du inte lämna.
            en | VICTIM | < I just want to get some sleep. | You want to sleep.
            en | SUSPECT | < I don't trust the police. | You don't trust the police.
            en | VICTIM | < My sister says I should move out. | Your sister says you should move out.
            sv | SUSPECT | < Det har bara hänt en gång. | Du menar att det bara har hänt en gång.
            """)
    void repeatingWhatWasSaidIsSimple(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("SR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag är så less på allt bråk. | Det är som att du går på nålar i ditt eget hem.
            sv | VICTIM | < Ibland är han snäll, ibland vågar jag inte gå hem. | Å ena sidan tycker du om honom, å andra sidan är du rädd när nyckeln sätts i dörren.
            sv | VICTIM | < Barnen gråter när vi bråkar. | Det värsta för dig är tanken på vad barnen bär med sig.
            sv | VICTIM | < Jag har inte sagt något till någon. | Du har burit det här alldeles ensam, och det börjar bli för tungt.
            sv | SUSPECT | < Jag slog näven i väggen. | En del av dig blev rädd för hur långt det kunde ha gått.
            sv | SUSPECT | < Jag får inte träffa ungarna. | Det gör ont att vara utan dem, och du längtar efter att få vara pappa igen.
            en | VICTIM | < I love him, but I lie awake at night. | Part of you wants to hold on, and part of you is frightened.
            en | VICTIM | < I don't know any more. | It feels as if you are carrying this whole family on your own.
            """)
    void addingFeelingMeaningOrBothSidesIsComplex(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("CR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag vågar inte somna. | Du vågar inte somna. | SR
            sv | VICTIM | < Jag vågar inte somna. | Kroppen står på vakt dygnet runt, som om faran aldrig tog slut. | CR
            sv | SUSPECT | < Chefen hotar att sparka mig. | Chefen hotar att sparka dig. | SR
            sv | SUSPECT | < Chefen hotar att sparka mig. | Du är rädd att allt du byggt upp ska rasa på en gång. | CR
            en | VICTIM | < I'm tired of the shouting. | You're tired of the shouting. | SR
            en | VICTIM | < I'm tired of the shouting. | You long for a home where you can breathe out. | CR
            """)
    void whatIsNewAgainstTheRolesLineDecidesBetweenSimpleAndComplex(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag vågar inte gå hem. | Du är rädd för att gå hem, eller? | SR/CR
            sv | VICTIM | < Tänk om barnen far illa. | Du är orolig för barnen, har jag fattat dig rätt? | SR/CR
            sv | SUSPECT | < Jag är trött på alla myndigheter. | Du är trött på myndigheter, stämmer det? | SR/CR
            sv | VICTIM | < Jag är rädd. | Har jag förstått dig rätt? | CQ
            sv | VICTIM | < Ungefär så. | Stämmer det? | CQ
            en | VICTIM | < I can't go home. | You're scared to go home, is that right? | SR/CR
            """)
    void aTagDoesNotMakeAReflectionAQuestion(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(codes.split("/")).contains(TestTalk.counted(language, role, history, volley));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag tog barnen till mamma i natt. | Det var modigt av dig att ta barnen dit mitt i natten.
            sv | SUSPECT | < Jag har inte druckit på två veckor. | Du har verkligen kämpat för att hålla dig nykter.
            sv | VICTIM | < Han gör så där när han är full. | Det är starkt av dig att berätta det här.
            sv | VICTIM | < Jag har gått till jobbet varje dag. | Du har en otrolig styrka som orkar hålla ihop vardagen för barnen.
            sv | SUSPECT | < Jag kom i alla fall hit. | Att du kom hit idag visar att du tar ansvar.
            sv | SUSPECT | < Jag gick ut i stället för att bråka. | Det var klokt av dig att gå ut, det visar att du kan stoppa dig själv.
            en | SUSPECT | < I walked away. | You were strong enough to walk away, and that shows how much you care about your kids.
            """)
    void namingAStrengthOrAnEffortAffirms(String language, RoleKind role, @Nullable String history, String volley) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo("AF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | VICTIM | < Jag är så rädd. | Jag förstår precis hur du har det. | NC
            sv | VICTIM | < Det är tungt. | Jag vet precis hur det känns. | NC
            sv | VICTIM | < Han låste in mig. | Det måste ha varit fruktansvärt. | CR
            en | VICTIM | < I'm so scared. | I know exactly how you feel. | NC
            en | VICTIM | < He locked me in. | That must have been terrifying. | CR
            """)
    void sympathyAboutOneselfIsNotCodedButAGuessAtTheFeelingReflects(
            String language, RoleKind role, @Nullable String history, String volley, String codes) {
        assertThat(TestTalk.counted(language, role, history, volley)).isEqualTo(codes);
    }
}
