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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.coding.Coders;
import se.anda.model.ModelVoices;
import se.anda.model.rater.SecondRater;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricCatalogue;
import se.anda.rubric.Scorer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores transcripts: the MITI-based figures and the rubrics' criteria, a JSON object for each. What is wrong with the only
 * transcript is told on standard error; one of several that cannot be scored gives an error object, and the run goes on.
 */
@Command(
        name = "score",
        description = "Bedöm utskrivna samtal: ett JSON-objekt in, ett ut; flera som JSON Lines, ett per rad.",
        mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SOME_BAD = 1;
    private static final int BAD_INPUT = 2;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FIL",
            description = "samtalet som JSON; utan fil eller med - läses standard in")
    private @Nullable Path file;

    @Option(names = "--rubric", paramLabel = "ID", description = "bedömningsmall, kan upprepas; annars alla som passar rollen")
    private List<String> ids = List.of();

    @Option(names = "--rater", paramLabel = "BEDÖMARE", description = "model: låt även en språkmodell koda och skatta (--base-url, --model)")
    private @Nullable Rater rater;

    @Mixin
    private EndpointOptions endpoint = new EndpointOptions();

    private final RubricCatalogue catalogue = RubricFiles.catalogue();

    private @Nullable SecondRater second;

    @Override
    public Integer call() {
        if (rater == Rater.MODEL) {
            try {
                endpoint.endpoint();
            } catch (IllegalArgumentException incomplete) {
                Shell.err().println(incomplete.getMessage());
                return BAD_INPUT;
            }
        }
        var name = file == null || file.toString().equals("-") ? "standard in" : file.toString();
        try {
            return score(name, Shell.text(file == null ? Path.of("-") : file), Shell.out(), Shell.err());
        } catch (CharacterCodingException notUtf8) {
            Shell.err().println(name + ": är inte sparad som UTF-8, spara om den");
        } catch (IOException missing) {
            Shell.err().println(name + ": går inte att läsa, kontrollera sökvägen");
        }
        return BAD_INPUT;
    }

    /** @param text one JSON object, or several as JSON Lines */
    int score(String name, String text, PrintStream out, PrintStream err) {
        var input = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var unknown = ids.stream().filter(id -> catalogue.find(id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            err.println("mallen «" + unknown.get() + "» finns inte: välj bland " + known());
            return BAD_INPUT;
        }
        if (input.isBlank()) {
            err.println(name + ": är tom, lägg in ett samtal som JSON");
            return BAD_INPUT;
        }
        return isLines(input) ? lines(name, input, out, err) : one(name, input, out, err);
    }

    /** Several lines, of which one that is not indented is an object of its own. */
    private static boolean isLines(String input) {
        var lines = input.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1
                && lines.stream().anyMatch(line -> line.startsWith("{") && read(line).isPresent());
    }

    private static Optional<Object> read(String line) {
        try {
            return Optional.of(Transcript.tree(line));
        } catch (Transcript.Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private int one(String name, String input, PrintStream out, PrintStream err) {
        try {
            var transcript = Transcript.of(input);
            var card = card(transcript);
            transcript.remarks().forEach(remark -> err.println(name + ": " + remark));
            out.println(MAPPER.writeValueAsString(card));
            return 0;
        } catch (Transcript.Unreadable unreadable) {
            err.println(name + ": " + unreadable.getMessage());
            return BAD_INPUT;
        }
    }

    private int lines(String name, String input, PrintStream out, PrintStream err) {
        var result = 0;
        var number = 0;
        for (var line : input.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("id", null);
            try {
                var tree = Transcript.tree(line);
                answer.put("id", Transcript.id(tree));
                var transcript = Transcript.of(tree);
                answer.putAll(card(transcript));
                for (var remark : transcript.remarks()) {
                    err.println(name + ":" + number + ": " + remark);
                }
            } catch (Transcript.Unreadable unreadable) {
                answer.put("error", "rad " + number + " " + unreadable.getMessage());
                result = SOME_BAD;
            }
            out.println(MAPPER.writeValueAsString(answer));
        }
        return result;
    }

    private Map<String, Object> card(Transcript transcript) throws Transcript.Unreadable {
        var rubrics = rubrics(transcript);
        var talk = transcript.coded(Coders.embedded());
        var card = ScoreJson.of(new Scorer(rubrics).score(talk));
        if (rater == Rater.MODEL) {
            card.put("second_rater", SecondRaterJson.of(talk, secondRater()));
        }
        return card;
    }

    /** Who rates beside the embedded coder. */
    enum Rater {
        MODEL
    }

    private SecondRater secondRater() {
        var known = second;
        if (known == null) {
            known = ModelVoices.rater(endpoint.endpoint());
            second = known;
        }
        return known;
    }

    private List<Rubric> rubrics(Transcript transcript) throws Transcript.Unreadable {
        if (ids.isEmpty()) {
            return catalogue.fitting(transcript.role());
        }
        var rubrics = new ArrayList<Rubric>();
        for (var id : ids) {
            var rubric = catalogue.find(id).orElseThrow().rubric();
            if (!rubric.fits(transcript.role())) {
                throw new Transcript.Unreadable(
                        "är inte av den roll som mallen «" + id + "» är för: välj en annan mall eller ändra role");
            }
            rubrics.add(rubric);
        }
        return rubrics;
    }

    private String known() {
        return catalogue.entries().stream().map(entry -> entry.rubric().id()).collect(Collectors.joining(", "));
    }
}
