package se.anda.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.ExportPart;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A person's talks, event by event as they are kept. One talk is in memory at a time. */
@Component
class TalksJsonExport implements ExportPart {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Practices practices;
    private final StoredEvents events;
    private final SharedTalks shared;

    TalksJsonExport(Practices practices, StoredEvents events, SharedTalks shared) {
        this.practices = practices;
        this.events = events;
        this.shared = shared;
    }

    @Override
    public String file() {
        return "talks.json";
    }

    @Override
    public void write(Account owner, OutputStream out) throws IOException {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartArray();
            practices.list(owner.id()).forEach(talk -> write(json, owner.id(), talk));
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, UUID trainee, PracticeSummary talk) {
        json.writeStartObject();
        json.writeStringProperty("id", talk.id().toString());
        json.writeStringProperty("scenario", talk.scenarioId());
        json.writeStringProperty("status", talk.status().name());
        json.writeStringProperty(
                "shared", shared.level(trainee, talk.id()).orElse(ShareLevel.NOTHING).name());
        json.writeArrayPropertyStart("events");
        events.of(talk.id()).forEach(event -> write(json, event));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(JsonGenerator json, StoredEvents.StoredEvent event) {
        json.writeStartObject();
        json.writeNumberProperty("seq", event.seq());
        json.writeStringProperty("at", event.at());
        json.writeStringProperty("type", event.type());
        json.writeName("content");
        json.writeRawValue(event.payload());
        json.writeEndObject();
    }
}
