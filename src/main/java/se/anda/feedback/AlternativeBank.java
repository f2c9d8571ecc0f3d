package se.anda.feedback;

import java.util.List;
import se.anda.coding.RoleKind;
import se.anda.content.Resources;
import se.anda.content.YamlDocument;
import se.anda.scenario.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bank of other replies to try, by situation; the file says how it is read. */
record AlternativeBank(List<Entry> entries) {

    private static final String FILE = "/se/anda/feedback/alternatives.yaml";

    AlternativeBank {
        entries = List.copyOf(entries);
    }

    /** One reply and where it fits; empty lists: anywhere. */
    record Entry(List<String> role, List<String> did, List<RoleKind> with, Text says) {
        Entry {
            role = role == null ? List.of() : List.copyOf(role);
            did = did == null ? List.of() : List.copyOf(did);
            with = with == null ? List.of() : List.copyOf(with);
        }

        boolean fits(Situation situation, RoleKind kind) {
            return (with.isEmpty() || with.contains(kind))
                    && (role.isEmpty() || situation.role().stream().anyMatch(role::contains))
                    && (did.isEmpty() || situation.did().stream().anyMatch(did::contains));
        }
    }

    static AlternativeBank bundled() {
        var document = YamlDocument.parse(FILE, Resources.text(FILE));
        if (!document.problems().isEmpty()) {
            throw new IllegalStateException(document.problems().getFirst().toString());
        }
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new AlternativeBank(mapper.convertValue(document.tree(), new TypeReference<List<Entry>>() {}));
    }

    /** Those that fit, in the order of the file. */
    List<Text> fitting(Situation situation, RoleKind kind) {
        return entries.stream()
                .filter(entry -> entry.fits(situation, kind))
                .map(Entry::says)
                .toList();
    }
}
