package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.rubric.Counts;
import se.anda.rubric.CriterionResult;
import se.anda.rubric.GlobalRating;
import se.anda.rubric.GlobalRatings;
import se.anda.rubric.Scorecard;
import se.anda.rubric.SummaryMeasures;

/** The JSON of a scorecard. */
final class ScoreJson {

    private ScoreJson() {}

    static Map<String, Object> of(Scorecard card) {
        var json = new LinkedHashMap<String, Object>();
        json.put("globals", globals(card.globals()));
        json.put("summary", summary(card.summary()));
        json.put("counts", counts(card.counts()));
        json.put("criteria", card.criteria().stream().map(ScoreJson::criterion).toList());
        return json;
    }

    private static Map<String, @Nullable Object> globals(GlobalRatings globals) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("cultivating_change_talk", value(globals.cultivatingChangeTalk()));
        json.put("softening_sustain_talk", value(globals.softeningSustainTalk()));
        json.put("partnership", value(globals.partnership()));
        json.put("empathy", value(globals.empathy()));
        return json;
    }

    private static @Nullable Double value(@Nullable GlobalRating rating) {
        return rating == null ? null : rating.value();
    }

    private static Map<String, @Nullable Object> summary(SummaryMeasures summary) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("technical", rounded(summary.technical()));
        json.put("relational", rounded(summary.relational()));
        json.put("percent_complex", rounded(summary.percentComplex()));
        json.put("reflection_to_question", rounded(summary.reflectionToQuestion()));
        json.put("percent_open", rounded(summary.percentOpen()));
        json.put("mi_adherent", summary.miAdherent());
        json.put("mi_non_adherent", summary.miNonAdherent());
        return json;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }

    private static Map<String, Object> counts(Counts counts) {
        var json = new LinkedHashMap<String, Object>();
        for (var code : BehaviourCode.values()) {
            json.put(code.name(), counts.of(code));
        }
        var markers = new LinkedHashMap<String, Integer>();
        for (var marker : Marker.values()) {
            markers.put(marker.tag(), counts.of(marker));
        }
        json.put("markers", markers);
        return json;
    }

    private static Map<String, @Nullable Object> criterion(CriterionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", result.criterion().id());
        var level = result.level();
        json.put("level", level == null ? null : level.level());
        json.put("evidence", result.evidence().stream()
                .map(evidence -> Map.of(
                        "turn", evidence.turn(),
                        "text", evidence.utterance().text(),
                        "code", evidence.utterance().code().name(),
                        "markers", evidence.utterance().markers().stream().map(Marker::tag).toList(),
                        "speaks_for", evidence.speaksFor()))
                .toList());
        return json;
    }
}
