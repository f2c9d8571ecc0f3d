package se.anda.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;

/** Talks as the tests write them: {@code > what the trainee said // < what the role answered}. */
public final class TestTalk {

    /** The corpus' training part. */
    public static final Path TRAIN = Path.of("src/main/corpus/train");

    /** The corpus' test part. */
    public static final Path TEST = Path.of("src/main/corpus/test");

    private static final Corpus CORPUS = CorpusReader.read(TRAIN);

    private TestTalk() {}

    /** The corpus' training part, read once. */
    public static Corpus train() {
        return CORPUS;
    }

    /** What stands around a volley; history may be empty or null. */
    public static VolleyContext context(
            String language, @Nullable RoleKind role, @Nullable TraineeRole trainee, @Nullable String history) {
        var lines = new ArrayList<Line>();
        for (var line : history == null || history.isBlank() ? new String[0] : history.split("//")) {
            var said = line.strip();
            lines.add(said.startsWith("<") ? Line.role(said.substring(1).strip()) : Line.trainee(said.substring(1).strip()));
        }
        return new VolleyContext(Language.ofTag(language), role, trainee, lines);
    }

    /** The behaviours that count for a volley, in the order of the manual, joined by spaces. */
    public static String counted(String language, RoleKind role, @Nullable String history, String volley) {
        return Coders.embedded()
                .volleys()
                .code(volley, context(language, role, null, history))
                .countedCodes()
                .stream()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    /** The markers of a volley. */
    public static Set<Marker> markers(
            String language, RoleKind role, TraineeRole trainee, @Nullable String history, String volley) {
        return Coders.embedded()
                .volleys()
                .code(volley, context(language, role, trainee, history))
                .markers();
    }
}
