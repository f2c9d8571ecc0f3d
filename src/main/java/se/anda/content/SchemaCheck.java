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
            case "type" -> where + "ska vara " + type(schemaNode) + ": " + remedy(error);
            case "enum" -> where + "har värdet «" + error.getInstanceNode().asString() + "», men ska vara ett av "
                    + values(schemaNode) + ": välj ett av dem";
            case "pattern" -> where + "har värdet «" + error.getInstanceNode().asString()
                    + "», som inte har rätt form: se docs/scenario-format.md";
            case "minItems" -> where + "har för få rader: lägg till minst en";
            case "minLength" -> where + "är tomt: skriv en text";
            case "minimum" -> where + "ska vara minst " + schemaNode.asString() + ": ändra talet";
            case "maximum" -> where + "ska vara högst " + schemaNode.asString() + ": ändra talet";
            case "minProperties" -> where + "har inget fält: lägg till minst ett";
            case "propertyNames" -> where + "har en nyckel som inte finns i formatet: se docs/scenario-format.md";
            default -> where + "stämmer inte med formatet (" + error.getMessage() + "): se docs/scenario-format.md";
        };
    }

    private static String where(Error error) {
        var path = error.getInstanceLocation();
        return path.getNameCount() == 0 ? "" : "«" + path.getElement(path.getNameCount() - 1) + "» ";
    }

    /** A word such as {@code no} or a number, which YAML does not take for text without quotation marks, or something else. */
    private static String remedy(Error error) {
        var value = error.getInstanceNode();
        var isWord = value.isBoolean() || value.isNumber();
        return isWord && error.getSchemaNode().asString("").equals("string")
                ? "sätt citattecken om värdet"
                : "skriv om värdet";
    }

    private static String type(JsonNode schemaNode) {
        if (schemaNode.isArray()) {
            return type(schemaNode.get(0));
        }
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
