package se.anda.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual's "Counting per volley". */
class CountingTest {

    private static CodedVolley volley(String codes) {
        var utterances = codes == null
                ? List.<CodedUtterance>of()
                : Arrays.stream(codes.split(" ")).map(code -> utterance(code, Set.of())).toList();
        return new CodedVolley("", utterances);
    }

    private static CodedUtterance utterance(String code, Set<Marker> markers) {
        return new CodedUtterance(
                "", new Span(0, 0), BehaviourCode.valueOf(code), 1, Map.of(), markers, List.of(), "coding.reason.code." + code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             ''
            OQ,             OQ
            OQ OQ,          OQ
            CQ CQ,          CQ
            CQ OQ,          OQ
            OQ CQ OQ,       OQ
            SR SR,          SR
            SR CR,          CR
            CR SR SR,       CR
            SR CQ,          CQ SR
            CR OQ CQ SR,    OQ CR
            GI GI GI,       GI
            NC AF NC,       AF NC
            CONF PERS CONF, PERS CONF
            SEEK EMPH AF,   AF SEEK EMPH
            """)
    void aBehaviourCountsOnceAndTheWeightierOfItsKind(String codes, String counted) {
        var found = volley(codes.isEmpty() ? null : codes).countedCodes();
        assertThat(found.stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(counted);
    }

    @Test
    void theMarkersOfAVolleyAreThoseOfAllItsUtterances() {
        var coded = new CodedVolley("", List.of(
                utterance("GI", EnumSet.of(Marker.ROLE_CLARITY)),
                utterance("OQ", Set.of()),
                utterance("GI", EnumSet.of(Marker.ROLE_CLARITY, Marker.VOLUNTARINESS))));
        assertThat(coded.markers()).containsExactlyInAnyOrder(Marker.ROLE_CLARITY, Marker.VOLUNTARINESS);
    }
}
