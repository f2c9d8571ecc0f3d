package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;

/** The JSON of coded utterances, as every subcommand writes it. */
final class CodedJson {

    private CodedJson() {}

    static List<Map<String, Object>> utterances(CodedVolley volley) {
        return volley.utterances().stream()
                .map(utterance -> {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("text", utterance.text());
                    json.put("code", utterance.code().name());
                    json.put("confidence", Math.round(utterance.confidence() * 1000) / 1000.0);
                    json.put("markers", utterance.markers().stream().map(Marker::tag).toList());
                    json.put("evidence", utterance.evidence().stream()
                            .map(span -> List.of(span.start(), span.end()))
                            .toList());
                    return (Map<String, Object>) json;
                })
                .toList();
    }
}
