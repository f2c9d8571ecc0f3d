package se.anda.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.ExportPart;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What a person has thought of the own talks, for that person. */
@Component
class ReflectionsExport implements ExportPart {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final OwnRatings ratings;
    private final Disputes disputes;
    private final Intentions intentions;

    ReflectionsExport(OwnRatings ratings, Disputes disputes, Intentions intentions) {
        this.ratings = ratings;
        this.disputes = disputes;
        this.intentions = intentions;
    }

    @Override
    public String file() {
        return "reflections.json";
    }

    @Override
    public void write(Account owner, OutputStream out) throws IOException {
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("ratings");
            ratings.all(owner.id()).forEach(kept -> write(json, kept));
            json.writeEndArray();
            json.writeArrayPropertyStart("taken_along");
            intentions.all(owner.id()).forEach(kept -> write(json, kept));
            json.writeEndArray();
            json.writeArrayPropertyStart("disputed_codes");
            disputes.all(owner.id()).forEach(kept -> write(json, kept));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Intention kept) {
        json.writeStartObject();
        json.writeStringProperty("talk", kept.practice().toString());
        json.writeStringProperty("skill", kept.skill());
        if (kept.answer() != null) {
            json.writeStringProperty("answer", kept.answer().name().toLowerCase(Locale.ROOT));
        }
        if (kept.note() != null) {
            json.writeStringProperty("note", kept.note());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Disputes.Kept kept) {
        json.writeStartObject();
        json.writeStringProperty("talk", kept.practice().toString());
        json.writeNumberProperty("turn", kept.place().turn());
        json.writeNumberProperty("utterance", kept.place().utterance());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, OwnRatings.Kept kept) {
        json.writeStartObject();
        json.writeStringProperty("talk", kept.practice().toString());
        json.writeNumberProperty("attempt", kept.attempt());
        json.writeStringProperty("at", kept.at());
        var well = kept.rating().wentWell();
        if (well != null) {
            json.writeStringProperty("went_well", well);
        }
        kept.rating().values().forEach((scale, value) ->
                json.writeNumberProperty(scale.name().toLowerCase(Locale.ROOT), value));
        json.writeEndObject();
    }
}
