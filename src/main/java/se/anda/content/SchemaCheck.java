package se.anda.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds a document against a JSON Schema and says in Swedish what differs, and where. */
public final class SchemaCheck {

    private final Schema schema;

    /** @param schema the schema's JSON */
    public SchemaCheck(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** Every difference, in the order of the file. */
    public List<Problem> check(YamlDocument document) {
        return schema.validate(document.tree()).stream()
                .map(error -> document.problem(pointer(error), message(error)))
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    private static String pointer(Error error) {
        var path = error.getInstanceLocation();
        var pointer = new StringBuilder();
        for (var index = 0; index < path.getNameCount(); index++) {
            pointer.append('/').append(path.getElement(index));
        }
        return switch (error.getKeyword()) {
            case "additionalProperties" -> pointer + "/" + error.getProperty();
            default -> pointer.toString();
        };
    }

    private static String message(Error error) {
        var where = where(error);
        var schemaNode = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> where + "saknar «" + error.getProperty() + "»: lägg till det";
            case "additionalProperties" -> where + "har «" + error.getProperty()
                    + "», som inte finns i formatet: rätta stavningen eller ta bort det";
            case "type" -> where + "ska vara " + type(schemaNode) + ": skriv om värdet";
            case "enum" -> where + "har värdet «" + error.getInstanceNode().asString() + "», men ska vara ett av "
                    + values(schemaNode) + ": välj ett av dem";
            case "pattern" -> where + "har värdet «" + error.getInstanceNode().asString()
                    + "», som inte har rätt form: se docs/scenario-format.md";
            case "minItems" -> where + "har för få rader: lägg till minst en";
            case "minLength" -> where + "är tomt: skriv en text";
            case "minimum", "maximum" -> where + "ligger utanför det tillåtna ("
                    + error.getKeyword().substring(0, 3) + " " + schemaNode.asString() + "): ändra talet";
            default -> where + "stämmer inte med formatet (" + error.getMessage() + "): se docs/scenario-format.md";
        };
    }

    private static String where(Error error) {
        var path = error.getInstanceLocation();
        return path.getNameCount() == 0 ? "" : "«" + path.getElement(path.getNameCount() - 1) + "» ";
    }

    private static String type(JsonNode schemaNode) {
        return switch (schemaNode.asString()) {
            case "object" -> "flera fält (nyckel: värde)";
            case "array" -> "en lista";
            case "string" -> "en text";
            case "integer" -> "ett heltal";
            case "boolean" -> "true eller false";
            default -> schemaNode.asString();
        };
    }

    private static String values(JsonNode schemaNode) {
        return schemaNode.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
