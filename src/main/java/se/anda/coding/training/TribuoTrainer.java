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
import org.tribuo.math.optimisers.AdaGradRDA;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * L2-regularised multinomial logistic regression with Tribuo: AdaGrad with regularised dual averaging, a fixed seed.
 *
 * @param rate the first learning rate
 * @param l2 how strongly weights are drawn to 0
 * @param leastCount a feature seen in fewer rows is left out
 */
public record TribuoTrainer(double rate, double l1, double l2, int epochs, int leastCount) implements LinearTrainer {

    private static final long SEED = 20260101L;
    private static final LabelFactory LABELS = new LabelFactory();

    @Override
    public String settings() {
        return "tribuo LogMulticlass AdaGradRDA rate=" + rate + " l1=" + l1 + " l2=" + l2 + " epochs=" + epochs
                + " leastCount=" + leastCount + " seed=" + SEED;
    }

    @Override
    public TrainedHead train(List<Row> rows, List<String> labels) {
        var counts = new HashMap<String, Integer>();
        for (var row : rows) {
            row.features().all().forEach(feature -> counts.merge(feature.name(), 1, Integer::sum));
        }
        var source = new SimpleDataSourceProvenance(
                "corpus", OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), LABELS);
        var data = new MutableDataset<Label>(source, LABELS);
        for (var row : rows) {
            var sorted = new TreeMap<String, Float>();
            for (var feature : row.features().all()) {
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
            example.setWeight(row.weight());
            data.add(example);
        }
        var optimiser = new AdaGradRDA(rate, 0.1, l1, l2, data.size());
        var trainer = new LinearSGDTrainer(new LogMulticlass(), optimiser, epochs, -1, 1, SEED);
        return export(trainer.train(data), labels);
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
