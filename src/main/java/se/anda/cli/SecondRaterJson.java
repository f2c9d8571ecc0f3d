package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Marker;
import se.anda.model.rater.RaterAgreement;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.SecondRater;
import se.anda.model.rater.SecondRating;
import se.anda.rubric.RatedTalk;

/** The JSON of a second rating: its codes beside the embedded coder's, how far they agree, or why there is none. */
final class SecondRaterJson {

    private SecondRaterJson() {}

    static Map<String, @Nullable Object> of(RatedTalk talk, SecondRater rater) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        try {
            put(json, rater.rate(talk));
        } catch (RaterFailedException failed) {
            json.put("error", failed.reason());
        }
        return json;
    }

    private static void put(Map<String, @Nullable Object> json, SecondRating rating) {
        var agreement = RaterAgreement.of(rating.units());
        json.put("model", rating.model());
        json.put("prompt", rating.prompt());
        json.put("tokens", rating.tokens());
        var globals = new LinkedHashMap<String, Object>();
        rating.globals().forEach((scale, value) -> globals.put(scale.name().toLowerCase(Locale.ROOT), value));
        json.put("globals", globals);
        json.put("kappa", rounded(agreement.kappa()));
        var each = new LinkedHashMap<String, @Nullable Object>();
        agreement.kappaOf().forEach((code, kappa) -> each.put(code.name(), rounded(kappa)));
        json.put("kappa_of", each);
        json.put("utterances", rating.units().stream().map(SecondRaterJson::unit).toList());
    }

    private static Map<String, Object> unit(SecondRating.Unit unit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("turn", unit.turn());
        json.put("utterance", unit.index() + 1);
        json.put("code", unit.second().name());
        json.put("markers", unit.secondMarkers().stream().map(Marker::tag).sorted().toList());
        json.put("embedded", unit.first().name());
        return json;
    }

    private static @Nullable Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1000) / 1000.0;
    }
}
