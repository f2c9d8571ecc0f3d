package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;
import se.anda.coding.TraineeRole;

/** The practice markers: a clear example of each, and what comes near without being one. */
class MarkersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            role-clarity | sv | SUSPECT | SOCIAL_WORKER | "" | Jag heter Anna, jag är socialsekreterare och har inget med utredningen att göra.
            role-clarity | en | SUSPECT | SOCIAL_WORKER | "" | I'm Anna, I'm a social worker and I have no part in the investigation.
            voluntariness | sv | SUSPECT | SOCIAL_WORKER | "" | Det är helt frivilligt att prata med mig.
            voluntariness | en | SUSPECT | SOCIAL_WORKER | "" | This is voluntary.
            confidentiality | en | SUSPECT | SOCIAL_WORKER | "" | What you tell me is confidential and isn't passed on to the police.
            duty-to-report | sv | VICTIM | SOCIAL_WORKER | < Pojken såg det. | Om barn far illa är jag skyldig att göra en orosanmälan.
            duty-to-report | en | VICTIM | SOCIAL_WORKER | < My son saw it. | When a child is at risk I have a duty to report it.
            duty-to-report | sv | VICTIM | PATROL_OFFICER | < Han slog mig. | Som polis måste jag anmäla ett sådant brott när jag får höra om det.
            life-situation | sv | VICTIM | SOCIAL_WORKER | "" | Hur har veckan varit?
            life-situation | sv | SUSPECT | SOCIAL_WORKER | "" | Hur mår du idag?
            life-situation | en | VICTIM | SOCIAL_WORKER | "" | How has your week been?
            needs | sv | VICTIM | SOCIAL_WORKER | < Det är rörigt. | Vad skulle du behöva just nu?
            needs | en | VICTIM | SOCIAL_WORKER | < It's a mess. | What do you need right now?
            support-info | sv | SUSPECT | SOCIAL_WORKER | < Vad finns det? | Manscentrum tar emot män som vill få bukt med sin ilska.
            support-info | en | VICTIM | SOCIAL_WORKER | < What is there? | There is a women's shelter in town and they have a helpline.
            practical-help | sv | VICTIM | SOCIAL_WORKER | < Jag har ingen bil. | Jag kan skjutsa dig och hämta dina saker.
            practical-help | en | VICTIM | SOCIAL_WORKER | < I haven't got a car. | I can give you a lift and help you with the form.
            easing-contact | sv | VICTIM | SOCIAL_WORKER | < Jag hatar att ringa. | Jag kan ringa dit åt dig och boka en tid.
            easing-contact | en | VICTIM | SOCIAL_WORKER | < I hate phoning people. | I can ring them for you and book a time.
            follow-up | sv | VICTIM | SOCIAL_WORKER | < Jag måste gå. | Får jag ringa dig igen på torsdag?
            follow-up | en | VICTIM | SOCIAL_WORKER | < I have to go. | May I call you again on Thursday?
            safety-check | sv | VICTIM | PATROL_OFFICER | "" | Är du trygg där du är nu?
            safety-check | sv | VICTIM | PATROL_OFFICER | "" | Har du någonstans att sova i natt?
            safety-check | en | VICTIM | PATROL_OFFICER | "" | Are you safe where you are right now?
            other-perspective | sv | SUSPECT | SOCIAL_WORKER | < Vi bråkade. | Hur tror du att barnen har det när ni bråkar?
            other-perspective | en | SUSPECT | SOCIAL_WORKER | < We argued. | What do you think it's like for her?
            suicide-check | sv | SUSPECT | SOCIAL_WORKER | < Jag orkar inte mer. | Har du tankar på att ta ditt liv?
            suicide-check | en | SUSPECT | SOCIAL_WORKER | < I can't take it any more. | Are you thinking about killing yourself?
            hook | sv | SUSPECT | SOCIAL_WORKER | < Jag har inte sovit på veckor. | Sömnen som du nämnde, den kan vi få hjälp med, ska jag boka en tid?
            hook | sv | VICTIM | SOCIAL_WORKER | < Jag har ingenstans att bo. | Du nämnde boendet, ska vi börja med det när vi ses igen?
            repair | sv | VICTIM | SOCIAL_WORKER | < Du lät som en polis. | Förlåt, det var fel av mig att fråga så.
            repair | en | VICTIM | SOCIAL_WORKER | < You sound like a cop. | I'm sorry, I shouldn't have asked it that way.
            ultimatum | en | VICTIM | PATROL_OFFICER | < I don't know. | You have to leave him now.
            ultimatum | en | VICTIM | PATROL_OFFICER | < I don't know. | You have to report him.
            blame | sv | SUSPECT | PATROL_OFFICER | < Hon skrek. | Hur kunde du göra så mot din familj?
            blame | en | SUSPECT | PATROL_OFFICER | < She screamed. | How could you do that to your family?
            violence-probe | en | SUSPECT | SOCIAL_WORKER | < I don't know why I'm here. | Did you hit her?
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Vad har hon sagt? | Hon har berättat för oss att du tog strypgrepp.
            disclosure | en | SUSPECT | PATROL_OFFICER | < What has she said? | She told us that you grabbed her by the throat.
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Var är hon? | Hon bor hos sin syster nu.
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Var är hon? | Sandra bor ju hos sin syster.
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Jag säger inget. | Sandra har berättat allt för oss.
            safety-guarantee | sv | VICTIM | PATROL_OFFICER | < Jag är rädd. | Han kommer aldrig att skada dig igen, det lovar jag.
            false-promise | sv | VICTIM | SOCIAL_WORKER | < Tänk om ni tar barnen. | Ingen kommer att ta dina barn, det lovar jag.
            false-choice | sv | VICTIM | SOCIAL_WORKER | < Vill ni anmäla? | Det är du som bestämmer om jag ska göra en orosanmälan.
            false-choice | en | VICTIM | SOCIAL_WORKER | < Will you report it? | It's up to you whether I report this to social services.
            false-choice | sv | VICTIM | SOCIAL_WORKER | < Vill ni anmäla? | Du avgör om jag gör en orosanmälan eller inte.
            rights | sv | SUSPECT | SOCIAL_WORKER | < Ska jag svara? | Du har rätt till en advokat och behöver inte säga något.
            rights | en | SUSPECT | SOCIAL_WORKER | < Do I have to answer? | You have a right to a lawyer.
            rights-undermining | en | SUSPECT | PATROL_OFFICER | < I want my lawyer. | We don't need the lawyer for this.
            crisis-response | sv | SUSPECT | SOCIAL_WORKER | < Jag vill inte leva längre. | Jag stannar här hos dig och vi ringer psykakuten tillsammans nu.
            crisis-response | en | SUSPECT | SOCIAL_WORKER | < I don't want to live any more. | I'm staying here with you and we'll call the crisis team together now.
            collusion | sv | SUSPECT | SOCIAL_WORKER | < Vi bråkade. | Alla par bråkar ju.
            collusion | en | SUSPECT | SOCIAL_WORKER | < She was screaming. | Anyone would have lost it.
            generalising | sv | SUSPECT | PATROL_OFFICER | < Jag har ändrat mig. | Såna som du ändrar sig aldrig.
            pressure | sv | SUSPECT | SOCIAL_WORKER | < Jag vill inte. | Om du inte samarbetar kan ni förlora barnen.
            pressure | sv | SUSPECT | SOCIAL_WORKER | < Jag vill inte. | Säger du nej så ser det illa ut för dig.
            card-only | sv | VICTIM | PATROL_OFFICER | < Jag vet inte. | Här är ett nummer, ring om det är något.
            card-only | en | VICTIM | PATROL_OFFICER | < I don't know. | Here's a number, call them if you want.
            retelling | sv | VICTIM | PATROL_OFFICER | < Jag har redan berättat för din kollega. | Berätta allt en gång till från början.
            retelling | en | VICTIM | PATROL_OFFICER | < I've already told your colleague. | Tell me everything again from the beginning.
            dismissive | en | OFFICER | IGOR_POLICE | < She withdrew it. | They always go back anyway, those women.
            dismissive | sv | OFFICER | IGOR_POLICE | < Hon tog tillbaka anmälan. | De där ärendena är slöseri med tid.
            """)
    void aClearExampleGetsItsMarker(
            String marker, String language, RoleKind role, TraineeRole trainee, @Nullable String history, String volley) {
        assertThat(TestTalk.markers(language, role, trainee, history, volley)).contains(Marker.ofTag(marker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            role-clarity | sv | SUSPECT | SOCIAL_WORKER | "" | Jag har inget emot att prata med dig.
            role-clarity | en | SUSPECT | SOCIAL_WORKER | "" | I have no idea what time it is.
            voluntariness | en | SUSPECT | SOCIAL_WORKER | "" | Do you do any volunteer work?
            confidentiality | sv | SUSPECT | SOCIAL_WORKER | "" | Det har varit så tyst hemma hos er.
            confidentiality | en | SUSPECT | SOCIAL_WORKER | "" | Are you confident about that?
            duty-to-report | sv | VICTIM | SOCIAL_WORKER | < Pojken såg det. | Vill du anmäla honom?
            duty-to-report | en | VICTIM | SOCIAL_WORKER | < My son saw it. | Do you want to report him?
            life-situation | sv | VICTIM | SOCIAL_WORKER | "" | Hur lång tid tar resan?
            life-situation | sv | SUSPECT | SOCIAL_WORKER | "" | Hur gammal är du?
            life-situation | en | VICTIM | SOCIAL_WORKER | "" | How far is the bus stop?
            needs | sv | VICTIM | SOCIAL_WORKER | < Det är rörigt. | Du behöver åka till akuten.
            needs | en | VICTIM | SOCIAL_WORKER | < It's a mess. | You need to go to the hospital.
            support-info | sv | VICTIM | SOCIAL_WORKER | < Vad finns det? | Du får stöd av din syster.
            support-info | sv | SUSPECT | SOCIAL_WORKER | < Vad finns det? | Du är en man med mycket på jobbet.
            support-info | en | VICTIM | SOCIAL_WORKER | < What is there? | Your sister is a great help.
            practical-help | sv | VICTIM | SOCIAL_WORKER | < Jag har ingen bil. | Har du en bil?
            practical-help | sv | VICTIM | SOCIAL_WORKER | < Jag har ingen bil. | Går det någon buss?
            easing-contact | en | VICTIM | SOCIAL_WORKER | < I hate phoning people. | Has he been ringing you?
            follow-up | sv | VICTIM | SOCIAL_WORKER | < Jag måste gå. | Ringer han dig ofta?
            safety-check | sv | VICTIM | PATROL_OFFICER | "" | Har du sovit dåligt?
            other-perspective | sv | SUSPECT | SOCIAL_WORKER | < Vi bråkade. | Hur gamla är barnen?
            other-perspective | en | SUSPECT | SOCIAL_WORKER | < We argued. | How old are the children?
            suicide-check | sv | SUSPECT | SOCIAL_WORKER | < Jag orkar inte mer. | Hur har livet varit den senaste tiden?
            suicide-check | en | SUSPECT | SOCIAL_WORKER | < I can't take it any more. | What has your life been like lately?
            hook | sv | SUSPECT | SOCIAL_WORKER | < Jag har inte sovit på veckor. | Hur sover du?
            hook | en | SUSPECT | SOCIAL_WORKER | < I haven't slept for weeks. | How are you sleeping?
            repair | en | VICTIM | SOCIAL_WORKER | < You sound like a cop. | It wasn't your fault.
            ultimatum | sv | VICTIM | PATROL_OFFICER | < Jag vet inte. | Jag måste lämna rummet en stund.
            ultimatum | en | VICTIM | PATROL_OFFICER | < I don't know. | I have to leave the room for a moment.
            blame | sv | VICTIM | PATROL_OFFICER | < Han slog mig förra året också. | Hur gick det sedan?
            blame | en | VICTIM | PATROL_OFFICER | < He hit me last year too. | What happened after that?
            violence-probe | sv | SUSPECT | SOCIAL_WORKER | < Jag vet inte varför jag är här. | Hur mår du?
            violence-probe | en | SUSPECT | SOCIAL_WORKER | < I don't know why I'm here. | How are you feeling?
            violence-probe | sv | VICTIM | SOCIAL_WORKER | < Han blev arg. | Slog han dig?
            violence-probe | sv | SUSPECT | SOCIAL_WORKER | < Jag vet inte varför jag är här. | Vad har du på hjärtat?
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Vad har hon sagt? | Vad har du berättat för din advokat?
            disclosure | sv | SUSPECT | PATROL_OFFICER | < Jag säger inget. | Advokaten har berättat vad som gäller.
            disclosure | en | SUSPECT | PATROL_OFFICER | < What has she said? | What have you told your lawyer?
            safety-guarantee | sv | VICTIM | PATROL_OFFICER | < Jag är rädd. | Jag lovar att ringa dig på fredag.
            safety-guarantee | en | VICTIM | PATROL_OFFICER | < I'm scared. | I promise to call you on Friday.
            false-promise | sv | VICTIM | SOCIAL_WORKER | < Tänk om ni tar barnen. | Hur mår barnen?
            false-promise | en | VICTIM | SOCIAL_WORKER | < What if you take my kids? | How are the kids?
            secrecy-overpromise | sv | VICTIM | PATROL_OFFICER | < Jag vågar inte säga det. | Stannar du kvar hos din syster?
            secrecy-overpromise | en | VICTIM | PATROL_OFFICER | < I don't dare say it. | Are you staying with your sister?
            false-choice | sv | VICTIM | SOCIAL_WORKER | < Vill ni anmäla? | Du bestämmer själv hur mycket du vill berätta.
            rights | sv | SUSPECT | SOCIAL_WORKER | < Ska jag svara? | Du har rätt, det är kallt här inne.
            rights | en | SUSPECT | SOCIAL_WORKER | < Do I have to answer? | You're right, it's cold in here.
            rights-undermining | sv | SUSPECT | PATROL_OFFICER | < Jag vill ha min advokat. | Då väntar vi på din advokat.
            rights-undermining | en | SUSPECT | PATROL_OFFICER | < I want my lawyer. | Then we'll wait for your lawyer.
            crisis-response | sv | SUSPECT | SOCIAL_WORKER | < Jag vill inte leva längre. | Stannade du hemma igår?
            crisis-response | en | SUSPECT | SOCIAL_WORKER | < I don't want to live any more. | Did you stay at home yesterday?
            role-mixing | sv | SUSPECT | SOCIAL_WORKER | < Det blev bråk. | Jag har inget med utredningen att göra.
            role-mixing | en | SUSPECT | SOCIAL_WORKER | < We had a fight. | I have nothing to do with the investigation.
            collusion | sv | SUSPECT | SOCIAL_WORKER | < Det var bara en knuff. | Du säger att det bara var en knuff.
            collusion | en | SUSPECT | SOCIAL_WORKER | < I only pushed her. | You say it was only a push.
            generalising | sv | SUSPECT | PATROL_OFFICER | < Jag har ändrat mig. | Du vill ändra på det här.
            generalising | en | SUSPECT | PATROL_OFFICER | < I've changed. | You want to change this.
            pressure | sv | SUSPECT | SOCIAL_WORKER | < Jag vill inte. | Om du vill kan vi ta en paus.
            pressure | en | SUSPECT | SOCIAL_WORKER | < I don't want to. | If you like we can take a break.
            card-only | sv | VICTIM | PATROL_OFFICER | < Jag vet inte. | Här är ditt kaffe.
            card-only | en | VICTIM | PATROL_OFFICER | < I don't know. | Here's your coffee.
            retelling | sv | VICTIM | PATROL_OFFICER | < Jag har redan berättat för din kollega. | Berätta lite om dig själv.
            retelling | en | VICTIM | PATROL_OFFICER | < I've already told your colleague. | Tell me a bit about yourself.
            dismissive | sv | OFFICER | IGOR_POLICE | < Hon tog tillbaka anmälan. | Hon gick hem igår.
            dismissive | en | OFFICER | IGOR_POLICE | < She withdrew it. | She went home yesterday.
            """)
    void whatOnlyComesNearDoesNotGetTheMarker(
            String marker, String language, RoleKind role, TraineeRole trainee, @Nullable String history, String volley) {
        assertThat(TestTalk.markers(language, role, trainee, history, volley)).doesNotContain(Marker.ofTag(marker));
    }
}
