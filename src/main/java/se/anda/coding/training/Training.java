package se.anda.coding.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.linear.Features;
import se.anda.coding.linear.LinearModel;

/** Trains every model of a language from the corpus. */
public final class Training {

    /** A marker seen fewer times has rules only. */
    static final int LEAST_MARKED = 8;

    private static final int RARE = 3;
    private static final int FOLDS = 3;
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    private final LinearTrainer codes;
    private final LinearTrainer roles;
    private final LinearTrainer yesNo;
    private final LinearTrainer gaps;

    public Training() {
        TRIBUO.setLevel(Level.WARNING);
        codes = new TribuoTrainer(0.05, 0.02, 5, 2, 0.8);
        roles = new TribuoTrainer(0.05, 0.05, 4, 2, 0.5);
        yesNo = new TribuoTrainer(0.1, 0.05, 4, 3, 0);
        gaps = new TribuoTrainer(0.1, 0.05, 4, 6, 0);
    }

    /** How it trains, for the provenance. */
    public String settings() {
        return codes.settings() + "; " + roles.settings() + "; " + yesNo.settings() + "; " + gaps.settings();
    }

    /** @param provenance what to write into the models */
    public Trained train(Corpus corpus, Language language, String provenance, boolean calibrated) {
        var examples = new Examples(language, corpus);
        return new Trained(
                splitter(examples, provenance),
                volley(examples, provenance, calibrated),
                roleTalk(examples, provenance));
    }

    LinearModel splitter(Examples examples, String provenance) {
        var assembler = new ModelAssembler();
        assembler.addYesNo("volley", gaps.train(examples.gaps(), List.of("yes", "no")), 1);
        assembler.addYesNo("role", gaps.train(examples.roleGaps(), List.of("yes", "no")), 1);
        return assembler.assemble(provenance);
    }

    LinearModel volley(Examples examples, String provenance, boolean calibrated) {
        var labels = Arrays.stream(BehaviourCode.values()).map(Enum::name).toList();
        var utterances = examples.utterances();
        var rows = utterances.stream().map(Examples.Labelled::code).toList();
        var assembler = new ModelAssembler();
        assembler.add("code", codes.train(rows, labels), calibrated ? temperature(rows, labels) : 1);
        var lean = utterances.stream().map(Examples.Labelled::lean).toList();
        Arrays.stream(Marker.values())
                .filter(marker -> utterances.stream().filter(one -> one.has(marker)).count() >= LEAST_MARKED)
                .parallel()
                .map(marker -> Map.entry("marker:" + marker.tag(), marker(utterances, lean, marker)))
                .toList()
                .forEach(trained -> assembler.addYesNo(trained.getKey(), trained.getValue(), 1));
        return assembler.assemble(provenance);
    }

    LinearModel roleTalk(Examples examples, String provenance) {
        var clauses = examples.clauses();
        var assembler = new ModelAssembler();
        var codeRows = clauses.stream().map(Examples.LabelledClause::code).toList();
        assembler.add("code", roles.train(codeRows, names(RoleTalkCode.values())), 1);
        var subtypes = clauses.stream().map(Examples.LabelledClause::subtype).filter(Objects::nonNull).toList();
        assembler.add("subtype", roles.train(subtypes, Arrays.stream(TalkSubtype.values()).map(TalkSubtype::tag).toList()), 1);
        var minimising = clauses.stream().map(Examples.LabelledClause::minimising).toList();
        assembler.addYesNo("minimising", yesNo.train(minimising, List.of("yes", "no")), 1);
        return assembler.assemble(provenance);
    }

    /** The temperature that makes held-out rows likeliest, files never parted (cross-validation on the training part). */
    private double temperature(List<Row> rows, List<String> labels) {
        var groups = new ArrayList<>(new TreeSet<>(rows.stream().map(Row::group).toList()));
        var scored = new ArrayList<Calibration.Scored>();
        for (var fold = 0; fold < FOLDS; fold++) {
            Set<String> held = new HashSet<>();
            for (var index = fold; index < groups.size(); index += FOLDS) {
                held.add(groups.get(index));
            }
            var train = rows.stream().filter(row -> !held.contains(row.group())).toList();
            var assembler = new ModelAssembler();
            assembler.add("code", codes.train(train, labels), 1);
            var model = assembler.assemble("");
            rows.stream()
                    .filter(row -> held.contains(row.group()))
                    .forEach(row -> scored.add(new Calibration.Scored(
                            model.predict(row.features()).scores(), labels.indexOf(row.label()), row.weight())));
        }
        return Calibration.temperature(scored);
    }

    /** A marker is rare: all that have it, and every third of the others with three times the weight. */
    private TrainedHead marker(List<Examples.Labelled> utterances, List<Features> lean, Marker marker) {
        var rows = new ArrayList<Row>();
        for (var index = 0; index < utterances.size(); index++) {
            var one = utterances.get(index);
            var marked = one.has(marker);
            if (marked || index % RARE == 0) {
                var weight = one.code().weight() * (marked ? 1 : RARE);
                rows.add(new Row(lean.get(index), marked ? "yes" : "no", one.code().group(), weight));
            }
        }
        return yesNo.train(rows, List.of("yes", "no"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
