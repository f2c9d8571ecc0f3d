package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.Coders;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.TestTalk;

/** Some markers belong to some scenes only. */
class SceneMarkersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            VIOLENCE_PROBE,     SUSPECT,   true
            VIOLENCE_PROBE,     VICTIM,    false
            VIOLENCE_PROBE,     OFFICER,   false
            DISCLOSURE,         SUSPECT,   true
            DISCLOSURE,         VICTIM,    false
            RIGHTS,             SUSPECT,   true
            RIGHTS,             VICTIM,    false
            RIGHTS_UNDERMINING, SUSPECT,   true
            RIGHTS_UNDERMINING, COLLEAGUE, false
            OTHER_PERSPECTIVE,  SUSPECT,   true
            OTHER_PERSPECTIVE,  VICTIM,    false
            SUPPORT_INFO,       VICTIM,    true
            SUPPORT_INFO,       OFFICER,   false
            RETELLING,          VICTIM,    true
            RETELLING,          COLLEAGUE, false
            SUICIDE_CHECK,      VICTIM,    true
            SUICIDE_CHECK,      SUSPECT,   true
            """)
    void aMarkerStandsWhereItsSceneIs(Marker marker, RoleKind role, boolean fits) {
        assertThat(MarkerRules.fits(marker, role)).isEqualTo(fits);
    }

    @Test
    void noMarkerOutsideItsSceneIsEverGiven() {
        for (var talk : TestTalk.train().talks()) {
            for (var volley : talk.volleys()) {
                var coded = Coders.embedded().volleys().code(volley.text(), volley.context(talk));
                coded.markers().forEach(marker -> assertThat(MarkerRules.fits(marker, talk.role())).isTrue());
            }
        }
    }
}
