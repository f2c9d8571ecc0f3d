package se.anda.coding.training;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * L2-regularised multinomial logistic regression with Tribuo: AdaGrad with weight decay, a fixed seed.
 *
 * @param rate the first learning rate
 * @param l2 the share of every weight that is taken away in one pass through the rows, 0 to 1
 * @param leastCount a feature seen in fewer rows is left out
 * @param evening how far rare labels are weighed up: 0 not at all, 1 until every label weighs the same
 */
public record TribuoTrainer(double rate, double l2, int epochs, int leastCount, double evening) implements LinearTrainer {

    private static final long SEED = 20260101L;
    private static final int INTERVALS = 20;
    private static final LabelFactory LABELS = new LabelFactory();

    @Override
    public String settings() {
        return "tribuo LogMulticlass AdaGrad rate=" + rate + " l2=" + l2 + " epochs=" + epochs
                + " leastCount=" + leastCount + " evening=" + evening + " seed=" + SEED;
    }

    @Override
    public TrainedHead train(List<Row> rows, List<String> labels) {
        var counts = new HashMap<String, Integer>();
        for (var row : rows) {
            row.features().list().forEach(feature -> counts.merge(feature.name(), 1, Integer::sum));
        }
        var source = new SimpleDataSourceProvenance(
                "corpus", OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), LABELS);
        var data = new MutableDataset<Label>(source, LABELS);
        var balance = balance(rows);
        for (var row : rows) {
            var sorted = new TreeMap<String, Float>();
            for (var feature : row.features().list()) {
                if (counts.get(feature.name()) >= leastCount) {
                    sorted.put(feature.name(), feature.value());
                }
            }
            if (sorted.isEmpty()) {
                continue;
            }
            var names = sorted.keySet().toArray(String[]::new);
            var values = sorted.values().stream().mapToDouble(Float::doubleValue).toArray();
            var example = new ArrayExample<>(new Label(row.label()), names, values);
            example.setWeight((float) (row.weight() * balance.get(row.label())));
            data.add(example);
        }
        var optimiser = new ShrinkingAdaGrad(rate, l2 / INTERVALS, data.size() / INTERVALS);
        var trainer = new LinearSGDTrainer(new LogMulticlass(), optimiser, epochs, -1, 1, SEED);
        return export(trainer.train(data), labels);
    }

    /** Rare labels weigh more, by a power of how much rarer than the mean they are; the rows' weights stay 1 on average. */
    private Map<String, Double> balance(List<Row> rows) {
        var counts = new TreeMap<String, Double>();
        rows.forEach(row -> counts.merge(row.label(), 1.0, Double::sum));
        counts.replaceAll((label, count) -> Math.pow((double) rows.size() / counts.size() / count, evening));
        var mean = rows.stream().mapToDouble(row -> counts.get(row.label())).average().orElse(1);
        counts.replaceAll((label, weight) -> weight / mean);
        return counts;
    }

    private static TrainedHead export(LinearSGDModel model, List<String> labels) {
        var matrix = model.getWeightsCopy();
        var features = model.getFeatureIDMap();
        var outputs = model.getOutputIDInfo();
        var rowOf = labels.stream().mapToInt(label -> outputs.getID(new Label(label))).toArray();
        Map<String, float[]> weights = new HashMap<>();
        for (var id = 0; id < features.size(); id++) {
            var column = new float[labels.size()];
            for (var label = 0; label < column.length; label++) {
                column[label] = (float) matrix.get(rowOf[label], id);
            }
            weights.put(features.get(id).getName(), column);
        }
        var bias = new float[labels.size()];
        for (var label = 0; label < bias.length; label++) {
            bias[label] = (float) matrix.get(rowOf[label], features.size());
        }
        return new TrainedHead(List.copyOf(labels), bias, weights);
    }
}
