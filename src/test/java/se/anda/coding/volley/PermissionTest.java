package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.Language;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Rule 12: how long leave to give advice holds. */
class PermissionTest {

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sv | "" | NONE | false
            sv | < Jag vet inte. | NONE | false
            sv | > Får jag ge dig ett råd? | ASKED | true
            sv | > Får jag ge dig ett råd? // < Ja, gärna. | GIVEN | true
            sv | > Får jag ge dig ett råd? // < Nej, inte nu. | REFUSED | false
            sv | > Är det okej om jag säger vad jag tror? // < Nej tack. | REFUSED | false
            sv | < Vad tycker du att jag ska göra? | INVITED | true
            sv | < Vad tycker du? // > Jag tycker att du kan ringa dit. // < Jaha. | HELD | true
            sv | > Får jag ge dig ett råd? // < Ja. // > Du kan ringa dit. // < Jaha. | HELD | true
            sv | > Får jag ge dig ett råd? // < Ja. // > Du kan ringa dit. // < Nej, det vill jag inte. | NONE | false
            sv | > Får jag ge dig ett råd? // < Nej. // > Jag hör dig. // < Ja. | NONE | false
            sv | > Får jag ge dig ett råd? // < Ja. // > Du kan ringa. // < Jaha. // > Mm. // < Så är det. | NONE | false
            en | > May I give you some advice? // < Sure. | GIVEN | true
            en | > May I give you some advice? // < No, thanks. | REFUSED | false
            en | < What do you think I should do? | INVITED | true
            """)
    void leaveHoldsFromWhenItIsGivenUntilTheTalkMovesOn(
            String language, String history, Permission permission, boolean allows) {
        var lines = TestTalk.context(language, RoleKind.VICTIM, null, history).history();
        var found = Permission.after(lines, Language.ofTag(language));
        assertThat(found).isEqualTo(permission);
        assertThat(found.allows()).isEqualTo(allows);
    }
}
