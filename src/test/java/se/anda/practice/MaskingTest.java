package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hon heter Fatima och är rädd.           | Hon heter [namn] och är rädd.
            Ring mig på 070-123 45 67.              | Ring mig på [telefon].
            Kvinnofridslinjen har 020-50 50 50.     | Kvinnofridslinjen har 020-50 50 50.
            Född 850709-9805.                       | Född [personnummer].
            De bor på Storgatan 14.                 | De bor på [adress].
            Mejla kim.berg@example.org i morgon.    | Mejla [e-post] i morgon.
            Ärende 2024771 gäller.                  | Ärende [nummer] gäller.
            Hur mår Vilgot? Och du?                 | Hur mår Vilgot? Och du?
            Jag pratade med Karin Ek i går.         | Jag pratade med [namn] i går.
            """)
    void whatLooksLikeSomebodysDataIsHidden(String said, String shown) {
        assertThat(Masking.of(said, "Barnen heter Tyra och Vilgot.")).isEqualTo(shown);
    }
}
