package se.anda.account;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The account, its access tokens (never the tokens themselves) and what the audit trail tells of it. */
@Component
class AccountExport implements ExportPart {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final AccessTokens tokens;
    private final AuditLog audit;

    AccountExport(AccessTokens tokens, AuditLog audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    public String file() {
        return "account.json";
    }

    @Override
    public void write(Account owner, OutputStream out) throws IOException {
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("username", owner.username());
            json.writeStringProperty("display_name", owner.displayName());
            json.writeStringProperty("role", owner.role().name());
            json.writeStringProperty("language", owner.language().tag());
            json.writeStringProperty("created_at", owner.createdAt().toString());
            json.writeArrayPropertyStart("access_tokens");
            tokens.list(owner.id()).forEach(token -> write(json, token));
            json.writeEndArray();
            json.writeArrayPropertyStart("audit");
            audit.about(owner.username()).forEach(entry -> write(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, AccessToken token) {
        json.writeStartObject();
        json.writeStringProperty("name", token.name());
        json.writeStringProperty("created_at", token.createdAt().toString());
        var used = token.lastUsedAt();
        if (used != null) {
            json.writeStringProperty("last_used_at", used.toString());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AuditEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("at", entry.at().toString());
        json.writeStringProperty("who", entry.who());
        json.writeStringProperty("what", entry.what());
        json.writeStringProperty("target", entry.target());
        json.writeEndObject();
    }
}
