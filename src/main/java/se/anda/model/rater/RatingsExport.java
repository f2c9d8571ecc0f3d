package se.anda.model.rater;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.ExportPart;
import tools.jackson.databind.json.JsonMapper;

/** What a second rater has said of a person's own talks, for that person. */
@Component
class RatingsExport implements ExportPart {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final KeptRatings ratings;

    RatingsExport(KeptRatings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String file() {
        return "second-ratings.json";
    }

    @Override
    public void write(Account owner, OutputStream out) throws IOException {
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartArray();
            for (var kept : ratings.of(owner.id())) {
                json.writeStartObject();
                json.writeStringProperty("talk", kept.practice().toString());
                json.writeNumberProperty("attempt", kept.attempt());
                json.writePOJOProperty("rating", MAPPER.readTree(kept.json()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
