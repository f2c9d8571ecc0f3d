package se.anda.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import se.anda.Anda;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of one command, run in this process as {@code ./anda} runs it. */
record ShellRun(int exit, String out, String err) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static ShellRun of(String... arguments) {
        return with("", arguments);
    }

    static ShellRun with(String in, String... arguments) {
        return with(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static ShellRun with(byte[] in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = Shell.with(new ByteArrayInputStream(in), utf8(out), utf8(err), () -> Anda.run(arguments));
        return new ShellRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Standard out, read as JSON Lines. */
    List<JsonNode> json() {
        return out.lines().map(MAPPER::readTree).toList();
    }

    /** The only line of standard out, read as JSON. */
    JsonNode only() {
        var lines = json();
        if (lines.size() != 1) {
            throw new AssertionError("one line expected, not " + lines.size() + ": " + out + err);
        }
        return lines.getFirst();
    }

    /** The keys of an object, in their order. */
    static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(key).asString())
                .toList();
    }
}
