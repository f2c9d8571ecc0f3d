package se.anda.coding.training;

import java.util.List;

/** Trains one head. The same rows and settings always give the same weights. */
public interface LinearTrainer {

    /**
     * @param rows at least one for each of {@code labels}
     * @return one column of weights for each label, in order
     */
    TrainedHead train(List<Row> rows, List<String> labels);

    /** How it trains, for the provenance. */
    String settings();
}
