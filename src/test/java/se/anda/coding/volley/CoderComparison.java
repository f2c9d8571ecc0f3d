package se.anda.coding.volley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.evaluation.Tally;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Models;
import se.anda.coding.text.Tokens;

/**
 * Set-ups of the coder side by side on the test part, the utterances given: rules alone, classifiers alone, both, and another
 * family of classifier. Then the speed beside two libraries that do smaller jobs. Run by {@code ./anda compare}; no test suite
 * runs it, and it asserts only that it measured.
 */
class CoderComparison {

    private static final Path CORPUS = Path.of("src/main/corpus");

    /** Looks at an utterance and gives it a code. */
    private interface SetUp {
        BehaviourCode code(Seen seen);
    }

    @Test
    void setUps() throws IOException {
        var train = CorpusReader.read(CORPUS.resolve("train"));
        var test = CorpusReader.read(CORPUS.resolve("test"));
        System.out.printf("set-up %-52s %8s %8s%n", "", "macro-F1", "agree");
        for (var language : Language.values()) {
            var linear = Models.bundled("volley_" + language.tag() + ".weights");
            var bayes = bayes(train.talks(language), language);
            var bag = bag(train.talks(language), language);
            print(language, test, "rules alone", seen -> ruled(seen, even(), null));
            print(language, test, "linear classifier alone", seen -> odds(seen, linear).best());
            print(language, test, "linear classifier and rules (what is shipped)", seen -> {
                var prediction = linear.predict(UtteranceFeatures.of(seen));
                return DecisionRules.decide(seen, odds(seen, linear), MarkerRules.names(MarkerRules.find(seen, prediction))).code();
            });
            print(language, test, "naive Bayes alone, the same features", seen -> odds(seen, bayes).best());
            print(language, test, "naive Bayes and rules", seen -> ruled(seen, odds(seen, bayes), linear));
            print(language, test, "OpenNLP's document categoriser, words alone", seen -> BehaviourCode.valueOf(
                    bag.getBestCategory(bag.categorize(words(seen.tokens())))));
        }
    }

    private static void print(Language language, Corpus test, String name, SetUp setUp) {
        var tally = new Tally<BehaviourCode>();
        for (var talk : test.talks(language)) {
            for (var volley : talk.volleys()) {
                var seen = seen(talk, volley);
                for (var index = 0; index < seen.size(); index++) {
                    tally.add(Set.of(volley.units().get(index).code()), Set.of(setUp.code(seen.get(index))));
                }
            }
        }
        assertThat(tally.macroF1()).isNotNaN();
        System.out.printf(Locale.ROOT, "%-6s %-52s %8.3f %8.3f%n", language.tag(), name, tally.macroF1(), tally.agreement());
    }

    private static List<Seen> seen(Corpus.Talk talk, Corpus.Volley volley) {
        var tokens = Tokens.of(volley.text(), talk.language());
        return Seen.all(volley.units().stream().map(unit -> tokens.within(unit.span())).toList(), volley.context(talk));
    }

    private static Odds odds(Seen seen, LinearModel model) {
        return Odds.of(model.predict(UtteranceFeatures.of(seen)), model.head("code"));
    }

    private static BehaviourCode ruled(Seen seen, Odds odds, LinearModel markers) {
        var found = markers == null
                ? Set.<se.anda.coding.Marker>of()
                : MarkerRules.names(MarkerRules.find(seen, markers.predict(UtteranceFeatures.of(seen))));
        return DecisionRules.decide(seen, odds, found).code();
    }

    /** Every code as likely as the others, not coded a little more so. */
    private static Odds even() {
        var distribution = new EnumMap<BehaviourCode, Double>(BehaviourCode.class);
        for (var code : BehaviourCode.values()) {
            distribution.put(code, code == BehaviourCode.NC ? 0.09 : 0.91 / (BehaviourCode.values().length - 1));
        }
        return Odds.of(distribution);
    }

    private static Odds odds(Seen seen, DocumentCategorizerME bayes) {
        var distribution = new EnumMap<BehaviourCode, Double>(BehaviourCode.class);
        var outcome = bayes.categorize(features(seen));
        for (var index = 0; index < outcome.length; index++) {
            distribution.put(BehaviourCode.valueOf(bayes.getCategory(index)), outcome[index]);
        }
        return Odds.of(distribution);
    }

    private static DocumentCategorizerME bayes(List<Corpus.Talk> talks, Language language) throws IOException {
        var parameters = new TrainingParameters(Map.of(TrainingParameters.ALGORITHM_PARAM, "NAIVEBAYES", TrainingParameters.CUTOFF_PARAM, "1"));
        var samples = talks.stream().flatMap(talk -> talk.volleys().stream().flatMap(volley -> {
            var seen = seen(talk, volley);
            return java.util.stream.IntStream.range(0, seen.size())
                    .mapToObj(index -> new DocumentSample(volley.units().get(index).code().name(), features(seen.get(index))));
        })).toList();
        return trained(samples, parameters, language);
    }

    private static DocumentCategorizerME bag(List<Corpus.Talk> talks, Language language) throws IOException {
        var parameters = new TrainingParameters(Map.of(TrainingParameters.ITERATIONS_PARAM, "100", TrainingParameters.CUTOFF_PARAM, "1"));
        return trained(OpenNlp.samples(talks), parameters, language);
    }

    private static DocumentCategorizerME trained(List<DocumentSample> samples, TrainingParameters parameters, Language language)
            throws IOException {
        parameters.put("PrintMessages", false);
        return new DocumentCategorizerME(DocumentCategorizerME.train(
                language.tag(), ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
    }

    private static String[] features(Seen seen) {
        return UtteranceFeatures.of(seen).list().stream().map(feature -> feature.name().replace(' ', '_')).toArray(String[]::new);
    }

    static String[] words(Tokens tokens) {
        return tokens.list().stream().map(token -> token.span().of(tokens.text()).toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    @Test
    void speed() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                .include(SpeedBenchmark.class.getSimpleName())
                .forks(0)
                .resultFormat(ResultFormatType.TEXT)
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                .build()).run();
        results.forEach(result -> System.out.printf(
                Locale.ROOT,
                "speed  %-52s %,8.0f a second (± %,.0f)%n",
                result.getPrimaryResult().getLabel(),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError()));
        assertThat(results).hasSize(3);
    }
}
