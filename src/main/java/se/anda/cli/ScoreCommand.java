package se.anda.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.anda.coding.Coders;
import se.anda.coding.VolleyTooLongException;
import se.anda.rubric.Rubric;
import se.anda.rubric.RubricCatalogue;
import se.anda.rubric.Scorer;
import tools.jackson.databind.json.JsonMapper;

/** Scores a transcript: the MITI-based figures and the rubrics' criteria as one JSON object. */
@Command(
        name = "score",
        description = "Bedöm ett utskrivet samtal: ett JSON-objekt in, ett ut.",
        mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int BAD_INPUT = 2;

    @Parameters(index = "0", paramLabel = "FIL", description = "samtalet som JSON; - för standard in")
    private Path file = Path.of("-");

    @Option(names = "--rubric", paramLabel = "ID", description = "bedömningsmall, kan upprepas; annars alla som passar rollen")
    private List<String> ids = List.of();

    private final RubricCatalogue catalogue = RubricFiles.catalogue();

    @Override
    public Integer call() {
        var name = file.toString().equals("-") ? "standard in" : file.toString();
        try {
            var transcript = Transcript.of(Shell.text(file));
            var rubrics = rubrics(transcript);
            var card = new Scorer(rubrics).score(transcript.coded(Coders.embedded()));
            Shell.out().println(MAPPER.writeValueAsString(ScoreJson.of(card)));
            return 0;
        } catch (Transcript.Unreadable unreadable) {
            return refuse(name + ": " + unreadable.getMessage());
        } catch (VolleyTooLongException tooLong) {
            return refuse(name + ": har en replik på " + tooLong.length() + " tecken; högst 4000 får plats, dela upp den");
        } catch (CharacterCodingException notUtf8) {
            return refuse(name + ": är inte sparad som UTF-8, spara om den");
        } catch (IOException missing) {
            return refuse(name + ": går inte att läsa, kontrollera sökvägen");
        }
    }

    private static int refuse(String message) {
        System.err.println(message);
        return BAD_INPUT;
    }

    private List<Rubric> rubrics(Transcript transcript) throws Transcript.Unreadable {
        if (ids.isEmpty()) {
            return catalogue.fitting(transcript.role());
        }
        var rubrics = new ArrayList<Rubric>();
        for (var id : ids) {
            var entry = catalogue.find(id).orElse(null);
            if (entry == null) {
                throw new Transcript.Unreadable("mallen «" + id + "» finns inte: välj bland " + known());
            }
            if (!entry.rubric().fits(transcript.role())) {
                throw new Transcript.Unreadable("mallen «" + id + "» är inte för den rollen: välj en annan mall eller ändra role");
            }
            rubrics.add(entry.rubric());
        }
        return rubrics;
    }

    private String known() {
        return catalogue.entries().stream().map(entry -> entry.rubric().id()).collect(Collectors.joining(", "));
    }
}
