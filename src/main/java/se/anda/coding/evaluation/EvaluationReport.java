package se.anda.coding.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Models;

/** The report of {@code ./anda evaluate}, in plain text. */
public final class EvaluationReport {

    private static final int CONFUSIONS = 12;

    private final PrintStream out;

    private EvaluationReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures the models of the build on a folder of labelled talks.
     *
     * @return false when the folder has problems, which are then printed instead
     */
    public static boolean run(Path folder, PrintStream out) {
        var corpus = CorpusReader.read(folder);
        if (!corpus.problems().isEmpty()) {
            corpus.problems().forEach(out::println);
            return false;
        }
        var report = new EvaluationReport(out);
        for (var language : Language.values()) {
            report.print(corpus, language);
        }
        return true;
    }

    private void print(Corpus corpus, Language language) {
        var talks = corpus.talks(language);
        if (talks.isEmpty()) {
            return;
        }
        var model = model("volley", language);
        print(new Evaluator(language, model("splitter", language), model, model("roletalk", language)).evaluate(talks));
        out.println("model: " + model.provenance());
        out.println();
    }

    /** Prints one language's figures. */
    public static void print(Evaluation evaluation, PrintStream out) {
        new EvaluationReport(out).print(evaluation);
    }

    private void print(Evaluation evaluation) {
        out.printf(Locale.ROOT, "== %s: %d volleys, %d utterances, %d role lines%n", evaluation.language().tag(),
                evaluation.volleyCount(), evaluation.utteranceCount(), evaluation.roleLineCount());
        summary(evaluation);
        out.println();
        out.println("behaviour codes          volley: P     R    F1     n    utterance: P     R    F1     n");
        for (var code : BehaviourCode.values()) {
            out.printf(Locale.ROOT, "  %-22s %s            %s%n", code, row(evaluation.volleys().of(code)),
                    row(evaluation.utterances().of(code)));
        }
        out.println("families");
        for (var family : BehaviourCode.Family.values()) {
            out.printf(Locale.ROOT, "  %-22s %s%n", family.name().toLowerCase(Locale.ROOT),
                    row(evaluation.volleyFamilies().of(family)));
        }
        confusions(evaluation.confusion());
        out.println("markers (volley)");
        for (var marker : Marker.values()) {
            out.printf(Locale.ROOT, "  %-22s %s%n", marker.tag(), row(evaluation.markers().of(marker)));
        }
        out.println("role talk (line)");
        evaluation.roleLines().counts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(code -> out.printf(Locale.ROOT, "  %-22s %s%n", code.getKey(), row(code.getValue())));
        out.printf(Locale.ROOT, "  %-22s %s%n", "minimising", row(evaluation.minimising().of("minimising")));
    }

    private void summary(Evaluation evaluation) {
        figure("codes, volley macro-F1", evaluation.volleys().macroF1());
        figure("codes, volley micro-F1", evaluation.volleys().micro().f1());
        figure("codes, volley macro-F1 without signs", evaluation.plainVolleys().macroF1());
        figure("families, volley macro-F1", evaluation.volleyFamilies().macroF1());
        figure("codes, utterance macro-F1 (gold cuts)", evaluation.utterances().macroF1());
        figure("codes, utterance accuracy (gold cuts)", evaluation.utterances().micro().recall());
        figure("calibration error (ECE)", evaluation.calibrationError());
        figure("cuts, F1", evaluation.boundaries().micro().f1());
        figure("cuts, F1 without signs", evaluation.plainBoundaries().micro().f1());
        figure("cuts, precision without signs", evaluation.plainBoundaries().micro().precision());
        figure("markers, volley micro-F1", evaluation.markers().micro().f1());
        figure("markers, volley macro-F1", evaluation.markers().macroF1());
        figure("role talk, line accuracy", evaluation.roleLines().micro().recall());
        figure("role talk, line macro-F1", evaluation.roleLines().macroF1());
        figure("role talk, clause macro-F1 (gold cuts)", evaluation.roleClauses().macroF1());
        figure("role talk, subtype accuracy (code right or not)", evaluation.subtypes().micro().recall());
        figure("role talk, minimising F1", evaluation.minimising().micro().f1());
    }

    private void confusions(Map<String, Integer> confusion) {
        out.println("confusion (rows gold, columns predicted, gold cuts)");
        out.print("        ");
        Arrays.stream(BehaviourCode.values()).forEach(code -> out.printf("%5s", code));
        out.println();
        for (var gold : BehaviourCode.values()) {
            out.printf("  %-6s", gold);
            for (var predicted : BehaviourCode.values()) {
                out.printf("%5d", confusion.getOrDefault(gold + ">" + predicted, 0));
            }
            out.println();
        }
        out.print("most often: ");
        confusion.entrySet().stream()
                .filter(entry -> !entry.getKey().split(">")[0].equals(entry.getKey().split(">")[1]))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(CONFUSIONS)
                .forEach(entry -> out.print(entry.getKey() + " " + entry.getValue() + "  "));
        out.println();
    }

    private void figure(String name, double value) {
        out.printf(Locale.ROOT, "  %-50s %s%n", name, value(value));
    }

    private static String row(Tally.Counts counts) {
        return String.format(Locale.ROOT, "%6s %6s %6s %5d", value(counts.precision()), value(counts.recall()),
                value(counts.f1()), counts.gold());
    }

    private static String value(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static LinearModel model(String name, Language language) {
        return Models.bundled(name + "_" + language.tag() + ".weights");
    }
}
