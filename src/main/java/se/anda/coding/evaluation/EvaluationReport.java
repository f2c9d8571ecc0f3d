package se.anda.coding.evaluation;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Models;

/** The report of {@code ./anda evaluate}, in plain text. */
public final class EvaluationReport {

    private static final int CONFUSIONS = 12;
    private static final int EXAMPLES = 8;

    private final PrintStream out;

    private EvaluationReport(PrintStream out) {
        this.out = out;
    }

    /** Measures the models of the build on labelled talks, by language. */
    public static List<Evaluation> evaluate(List<Corpus.Talk> talks) {
        return Arrays.stream(Language.values())
                .map(language -> {
                    var own = talks.stream().filter(talk -> talk.language() == language).toList();
                    return new Evaluator(
                                    language, model("splitter", language), model("volley", language), model("roletalk", language))
                            .evaluate(own);
                })
                .filter(evaluation -> evaluation.volleyCount() + evaluation.roleLineCount() > 0)
                .toList();
    }

    /** What a language's model was made of. */
    public static String provenance(Language language) {
        return model("volley", language).provenance();
    }

    /** Prints how far a second rater labels alike. */
    public static void print(Agreement agreement, PrintStream out) {
        var report = new EvaluationReport(out);
        out.println("second labels, blind, of the same units");
        report.figure("codes, agreement", agreement.codes(), Tally::agreement);
        report.figure("codes, Cohen's kappa", agreement.codes(), Tally::kappa);
        report.figure("codes, macro-F1", agreement.codes(), Tally::macroF1);
        report.figure("markers, micro-F1", agreement.markers(), tally -> tally.micro().f1());
        report.figure("role talk, agreement", agreement.roleTalk(), Tally::agreement);
        report.figure("role talk, Cohen's kappa", agreement.roleTalk(), Tally::kappa);
        report.figure("role talk, macro-F1", agreement.roleTalk(), Tally::macroF1);
    }

    /** Prints the commonest confusions with their utterances, the surest first. */
    public static void printErrors(Evaluation evaluation, PrintStream out) {
        var kinds = evaluation.misses().stream()
                .collect(Collectors.groupingBy(miss -> miss.gold() + " > " + miss.predicted(), TreeMap::new, Collectors.toList()));
        out.println("confusions with text (gold > predicted)");
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .limit(CONFUSIONS)
                .forEach(kind -> {
                    out.println("  " + kind.getKey() + "  " + kind.getValue().size());
                    kind.getValue().stream()
                            .sorted(Comparator.comparing(Evaluation.Miss::confidence).reversed())
                            .limit(EXAMPLES)
                            .forEach(miss -> out.printf(Locale.ROOT, "    %.2f  %s%n", miss.confidence(), miss.text()));
                });
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
        figure("codes, volley macro-F1", evaluation.volleys(), Tally::macroF1);
        figure("codes, volley micro-F1", evaluation.volleys().micro().f1());
        figure("codes, volley macro-F1 without signs", evaluation.plainVolleys().macroF1());
        figure("families, volley macro-F1", evaluation.volleyFamilies(), Tally::macroF1);
        figure("codes, utterance macro-F1 (gold cuts)", evaluation.utterances(), Tally::macroF1);
        figure("codes, utterance accuracy (gold cuts)", evaluation.utterances().micro().recall());
        figure("calibration error (ECE)", evaluation.calibrationError());
        figure("cuts, F1", evaluation.boundaries().micro().f1());
        figure("cuts, F1 without signs", evaluation.plainBoundaries().micro().f1());
        figure("cuts, precision without signs", evaluation.plainBoundaries().micro().precision());
        figure("markers, volley micro-F1", evaluation.markers(), tally -> tally.micro().f1());
        figure("markers, volley macro-F1", evaluation.markers().macroF1());
        figure("role talk, line accuracy", evaluation.roleLines().micro().recall());
        figure("role talk, line macro-F1", evaluation.roleLines(), Tally::macroF1);
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

    /** With its 95 % bootstrap interval. */
    private <T extends Comparable<T>> void figure(String name, Tally<T> tally, ToDoubleFunction<Tally<T>> figure) {
        var value = figure.applyAsDouble(tally);
        if (Double.isNaN(value)) {
            figure(name, value);
            return;
        }
        var interval = tally.interval(figure);
        out.printf(Locale.ROOT, "  %-50s %s  [%s, %s]%n", name, value(value), value(interval.low()), value(interval.high()));
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
