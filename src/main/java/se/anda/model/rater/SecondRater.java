package se.anda.model.rater;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.Scorer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has a model code and rate a talk. What it answers is held to the form: an answer with holes is no rating. */
public final class SecondRater {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final StructuredModel model;
    private final String name;

    /** @param name of the model, recorded with each rating */
    public SecondRater(StructuredModel model, String name) {
        this.model = model;
        this.name = name;
    }

    /**
     * Blocks until the rating is there.
     *
     * @throws RaterFailedException with the reason
     */
    public SecondRating rate(RatedTalk talk) {
        var file = RaterPrompt.file(talk.language());
        var answer = model.answer(file.text(), RaterPrompt.talk(talk), RaterPrompt.schema(talk));
        try {
            var told = JSON.readTree(answer.json());
            return new SecondRating(units(talk, told), globals(talk, told), own(talk), name, file.version(), answer.tokens());
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new RaterFailedException("malformed");
        }
    }

    private static ArrayList<SecondRating.Unit> units(RatedTalk talk, JsonNode told) {
        Map<Integer, JsonNode> byNumber = new HashMap<>();
        told.path("utterances").forEach(one -> byNumber.put(one.path("n").asInt(0), one));
        var units = new ArrayList<SecondRating.Unit>();
        for (var exchange : talk.exchanges()) {
            var index = 0;
            for (var utterance : exchange.volley().utterances()) {
                var one = byNumber.get(units.size() + 1);
                if (one == null) {
                    throw new IllegalArgumentException("utterance left out: " + (units.size() + 1));
                }
                units.add(new SecondRating.Unit(
                        exchange.turn(),
                        index++,
                        utterance.code(),
                        utterance.markers(),
                        BehaviourCode.valueOf(one.path("code").asString("")),
                        markers(one.path("markers"))));
            }
        }
        return units;
    }

    private static Set<Marker> markers(JsonNode tags) {
        var markers = EnumSet.noneOf(Marker.class);
        tags.forEach(tag -> markers.add(Marker.ofTag(tag.asString(""))));
        return markers;
    }

    private static Map<Scale, Double> own(RatedTalk talk) {
        var own = new EnumMap<Scale, Double>(Scale.class);
        var globals = new Scorer(List.of()).score(talk).globals();
        Stream.of(globals.cultivatingChangeTalk(), globals.softeningSustainTalk(), globals.partnership(), globals.empathy())
                .flatMap(Stream::ofNullable)
                .forEach(rating -> own.put(rating.scale(), rating.value()));
        return own;
    }

    private static Map<Scale, Integer> globals(RatedTalk talk, JsonNode told) {
        var globals = new EnumMap<Scale, Integer>(Scale.class);
        for (var scale : RaterPrompt.scales(talk)) {
            var value = told.path("globals").path(RaterPrompt.name(scale)).asInt(0);
            if (value < LOWEST || value > HIGHEST) {
                throw new IllegalArgumentException(scale + " out of 1..5");
            }
            globals.put(scale, value);
        }
        return globals;
    }
}
