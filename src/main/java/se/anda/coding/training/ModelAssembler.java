package se.anda.coding.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.anda.coding.linear.Head;
import se.anda.coding.linear.LinearModel;

/** Puts trained heads together into one model, so that each feature is looked up once for all of them. */
final class ModelAssembler {

    /** Rows whose every weight is smaller than this say nothing and are left out. */
    private static final float LEAST = 0.005f;

    private record Part(TrainedHead trained, double temperature) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();

    void add(String name, TrainedHead trained, double temperature) {
        parts.put(name, new Part(trained, temperature));
    }

    /** A yes-or-no head: its two trained columns become one, their difference. */
    void addYesNo(String name, TrainedHead trained, double temperature) {
        var yes = trained.labels().indexOf("yes");
        var no = 1 - yes;
        var weights = new TreeMap<String, float[]>();
        trained.weights().forEach((feature, row) -> weights.put(feature, new float[] {row[yes] - row[no]}));
        var bias = new float[] {trained.bias()[yes] - trained.bias()[no]};
        add(name, new TrainedHead(List.of("yes"), bias, weights), temperature);
    }

    LinearModel assemble(String provenance) {
        var heads = new ArrayList<Head>();
        var columns = 0;
        for (var part : parts.entrySet()) {
            var labels = part.getValue().trained().labels();
            heads.add(new Head(part.getKey(), labels, columns, part.getValue().temperature()));
            columns += labels.size();
        }
        var bias = new float[columns];
        var weights = new TreeMap<String, float[]>();
        var head = 0;
        for (var part : parts.values()) {
            var offset = heads.get(head++).offset();
            var size = part.trained().labels().size();
            System.arraycopy(part.trained().bias(), 0, bias, offset, size);
            var width = columns;
            part.trained().weights().forEach((feature, row) -> System.arraycopy(
                    row, 0, weights.computeIfAbsent(feature, name -> new float[width]), offset, size));
        }
        weights.values().removeIf(ModelAssembler::isSilent);
        return new LinearModel(provenance, List.copyOf(heads), bias, weights);
    }

    /** Silences what is next to nothing; whether nothing is left. */
    private static boolean isSilent(float[] row) {
        var silent = true;
        for (var column = 0; column < row.length; column++) {
            if (Math.abs(row[column]) < LEAST) {
                row[column] = 0;
            } else {
                silent = false;
            }
        }
        return silent;
    }
}
