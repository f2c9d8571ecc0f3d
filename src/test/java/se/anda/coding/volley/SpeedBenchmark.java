package se.anda.coding.volley;

import com.rivescript.RiveScript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.coding.VolleyCoder;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.text.Tokens;

/**
 * Volleys of the test part one after the other, on one thread: coded by Anda (cut, coded, marked, with evidence), put in one
 * of twelve boxes by OpenNLP, answered by RiveScript with forty patterns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class SpeedBenchmark {

    private static final int PATTERNS = 40;

    /** A volley with the talk that it was said in. */
    private record Said(Corpus.Talk talk, Corpus.Volley volley) {}

    private final VolleyCoder anda = Coders.embedded().volleys();
    private List<Said> said = List.of();
    private DocumentCategorizerME openNlp;
    private RiveScript riveScript;
    private int next;

    @Setup
    public void load() throws IOException {
        var test = CorpusReader.read(Path.of("src/main/corpus/test")).talks(Language.SV);
        said = test.stream().flatMap(talk -> talk.volleys().stream().map(volley -> new Said(talk, volley))).toList();
        var parameters = new TrainingParameters(Map.of(TrainingParameters.ITERATIONS_PARAM, "30", TrainingParameters.CUTOFF_PARAM, "1"));
        parameters.put("PrintMessages", false);
        openNlp = new DocumentCategorizerME(DocumentCategorizerME.train(
                "sv", ObjectStreamUtils.createObjectStream(OpenNlp.samples(test)), parameters, new DoccatFactory()));
        riveScript = new RiveScript(com.rivescript.Config.utf8());
        var script = new StringBuilder("! version = 2.0\n");
        said.stream().limit(PATTERNS).forEach(one -> script.append("+ [*] ")
                .append(one.volley().text().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip().split(" +")[0])
                .append(" [*]\n- Ja.\n\n"));
        script.append("+ *\n- Jaha.\n");
        riveScript.stream(script.toString());
        riveScript.sortReplies();
    }

    private Said said() {
        next = (next + 1) % said.size();
        return said.get(next);
    }

    @Benchmark
    public Object anda() {
        var one = said();
        return anda.code(one.volley().text(), one.volley().context(one.talk()));
    }

    @Benchmark
    public Object openNlpCategoriser() {
        return openNlp.categorize(CoderComparison.words(Tokens.of(said().volley().text(), Language.SV)));
    }

    @Benchmark
    public Object riveScript() throws Exception {
        return riveScript.reply("trainee", said().volley().text());
    }
}
