package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;
import se.anda.coding.text.Tokens;

/** What the manual's rules make of the model's odds, whatever the weights. */
class DecisionRulesTest {

    private static Decision decide(
            String language, @Nullable String history, String utterance, String odds, @Nullable String marker) {
        var context = TestTalk.context(language, RoleKind.VICTIM, null, history);
        var seen = Seen.all(List.of(Tokens.of(utterance, Language.ofTag(language))), context).getFirst();
        var markers = EnumSet.noneOf(Marker.class);
        if (marker != null) {
            markers.add(Marker.ofTag(marker));
        }
        return DecisionRules.decide(seen, odds(odds), markers);
    }

    private static Odds odds(String written) {
        var distribution = new EnumMap<BehaviourCode, Double>(BehaviourCode.class);
        Arrays.stream(written.split(" ")).map(one -> one.split("=")).forEach(one ->
                distribution.put(BehaviourCode.valueOf(one[0]), Double.valueOf(one[1])));
        return Odds.of(distribution);
    }

    @ParameterizedTest(name = "{2} {3} -> {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | > Får jag ge dig ett råd? // < Ja. | Jag tycker att du kan ringa dit. | PERS=.6 PWP=.2 GI=.2 | PWP | permission
            sv | < Vad tycker du att jag ska göra? | Jag tycker att du kan ringa dit. | PERS=.6 PWP=.2 GI=.2 | PWP | permission
            sv | < Jag vet inte. | Du kan ringa dit, men det är du som bestämmer. | PERS=.6 PWP=.2 GI=.2 | PWP | autonomy-beside
            sv | > Får jag ge dig ett råd? // < Ja. | Du måste ringa dit. | PERS=.6 PWP=.2 GI=.2 | PERS | code.PERS
            sv | < Jag vet inte. | Jag tycker att du kan ringa dit. | PERS=.6 PWP=.2 GI=.2 | PERS | code.PERS
            sv | > Får jag ge dig ett råd? // < Nej tack. | Jag tycker att du kan ringa dit. | PWP=.9 PERS=.1 | PERS | refused
            sv | < Jag vet inte. | Jag tycker att du kan ringa dit. | PWP=.5 PERS=.3 GI=.2 | PERS | no-permission
            sv | < Jag vet inte. | Är det okej om jag berättar om oss? | CQ=.6 SEEK=.3 NC=.1 | SEEK | asking-leave
            sv | < Jag vet inte. | Har jag förstått dig rätt? | SR=.6 CQ=.3 NC=.1 | CQ | check
            sv | < Jag vågar inte. | Du är rädd för honom, eller? | CQ=.5 SR=.3 CR=.2 | SR | tag
            sv | < Jag vågar inte. | Du är rädd för honom, eller? | CQ=.5 SR=.2 CR=.3 | CR | tag
            sv | < Ja. | Tack. | GI=.5 NC=.4 SR=.1 | NC | bare
            sv | < Ja. | Du längtar bort. | CR=.45 SR=.42 NC=.13 | SR | doubt-reflection
            sv | < Ja. | Man får stöd där. | PERS=.45 GI=.42 NC=.13 | GI | doubt-information
            sv | < Ja. | Så var det med det. | CONF=.38 CR=.22 NC=.30 | NC | doubt-confront
            sv | < Ja. | Vi gör det här ihop. | SEEK=.45 AF=.42 NC=.13 | AF | doubt-adherent
            sv | < Ja. | Vi gör det här ihop. | EMPH=.45 SEEK=.42 NC=.13 | SEEK | doubt-adherent
            sv | < Ja. | Du längtar bort. | CR=.6 SR=.3 NC=.1 | CR | code.CR
            en | > May I give you some advice? // < Yes. | I think you could call them. | PERS=.6 PWP=.2 GI=.2 | PWP | permission
            en | < What do you think I should do? | I think you could call them. | PERS=.6 PWP=.2 GI=.2 | PWP | permission
            en | > May I give you some advice? // < No thanks. | I think you could call them. | PWP=.9 PERS=.1 | PERS | refused
            en | < I don't know. | Is it okay if I tell you about us? | CQ=.6 SEEK=.3 NC=.1 | SEEK | asking-leave
            """)
    void aRuleDecidesTheClearCase(
            String language, String history, String utterance, String odds, BehaviourCode code, String reason) {
        var decision = decide(language, history, utterance, odds, null);
        assertThat(decision.code()).isEqualTo(code);
        assertThat(decision.reason()).isEqualTo("coding.reason." + reason);
    }

    @ParameterizedTest(name = "{2} {3} -> {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | Det är du som bestämmer om jag gör en orosanmälan. | EMPH=.9 GI=.1 | false-choice | GI
            sv | Det är du som bestämmer om vi ses. | EMPH=.9 GI=.1 | "" | EMPH
            sv | Jag är skyldig att göra en orosanmälan. | PERS=.6 GI=.3 NC=.1 | duty-to-report | GI
            sv | Samtalet är frivilligt. | EMPH=.6 GI=.3 NC=.1 | voluntariness | GI
            sv | Du kan ringa dit, men det är du som bestämmer. | PERS=.6 PWP=.2 GI=.2 | ultimatum | PERS
            sv | Du kan ringa dit, men det är du som bestämmer. | PERS=.6 PWP=.2 GI=.2 | pressure | PERS
            """)
    void whatAMarkerSaysBindsTheCode(String language, String utterance, String odds, String marker, BehaviourCode code) {
        var decision = decide(language, "", utterance, odds, marker.isEmpty() ? null : marker);
        assertThat(decision.code()).isEqualTo(code);
    }
}
