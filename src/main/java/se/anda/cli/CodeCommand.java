package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Coders;
import se.anda.coding.TalkSubtype;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyTooLongException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Codes volleys, or a role's lines, from JSON Lines to JSON Lines; a malformed line gives an error object and the run goes on. */
@Command(
        name = "code",
        description = "Koda repliker: JSON Lines in, JSON Lines ut i samma ordning.",
        mixinStandardHelpOptions = true)
public final class CodeCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FIL", description = "JSON Lines; utan fil eller med - läses standard in")
    private @Nullable Path file;

    @Option(names = "--role-talk", description = "koda rollens repliker (CT, ST, DISC, N) i stället för deltagarens")
    private boolean roleTalk;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() {
        try (var lines = Shell.lines(file)) {
            return code(lines, Shell.out());
        } catch (IOException unreadable) {
            Shell.err().println((file == null ? "standard in" : file) + ": går inte att läsa, kontrollera sökväg och rättigheter");
            return 2;
        }
    }

    private int code(Lines lines, PrintStream out) throws IOException {
        for (var answer = next(lines); answer.isPresent(); answer = next(lines)) {
            out.println(json.writeValueAsString(answer.get()));
        }
        return 0;
    }

    /** The answer to the next line that holds anything; empty when there are no more. */
    private Optional<Map<String, @Nullable Object>> next(Lines lines) throws IOException {
        try {
            var line = lines.next();
            while (line != null && line.isBlank()) {
                line = lines.next();
            }
            return Optional.ofNullable(line).map(this::answer);
        } catch (CharacterCodingException notUtf8) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("id", null);
            answer.put("error", "raden är inte UTF-8: spara om filen");
            return Optional.of(answer);
        }
    }

    private Map<String, @Nullable Object> answer(String line) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("id", null);
        try {
            var request = CodeRequest.of(json.readTree(line));
            answer.put("id", request.id());
            if (roleTalk) {
                put(answer, Coders.embedded()
                        .roleTalk()
                        .code(request.text("text"), request.language(), request.role(), request.optional("target")));
            } else {
                var coded = Coders.embedded().volleys().code(request.text("volley"), request.context());
                answer.put("utterances", CodedJson.utterances(coded));
            }
        } catch (JacksonException broken) {
            answer.put("error", "raden är ingen JSON: skriv ett objekt på varje rad");
        } catch (VolleyTooLongException tooLong) {
            answer.put("error", "repliken har " + tooLong.length() + " tecken och högst " + VolleyCoder.MAX_LENGTH
                    + " får plats: dela upp den");
        } catch (IllegalArgumentException wrong) {
            answer.put("error", wrong.getMessage());
        }
        return answer;
    }

    private static void put(Map<String, @Nullable Object> answer, CodedRoleLine coded) {
        answer.put("code", coded.code().name());
        answer.put("subtype", tag(coded.subtype()));
        answer.put("confidence", Math.round(coded.confidence() * 1000) / 1000.0);
        answer.put("minimising", coded.minimising());
        var clauses = new ArrayList<Map<String, @Nullable Object>>();
        for (var clause : coded.clauses()) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("text", clause.text());
            one.put("code", clause.code().name());
            one.put("subtype", tag(clause.subtype()));
            clauses.add(one);
        }
        answer.put("clauses", List.copyOf(clauses));
    }

    private static @Nullable String tag(@Nullable TalkSubtype subtype) {
        return subtype == null ? null : subtype.tag();
    }
}
