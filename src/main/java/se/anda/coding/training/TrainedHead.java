package se.anda.coding.training;

import java.util.List;
import java.util.Map;

/** A head's weights as the trainer gives them: for each feature a column for each label, and their bias. */
public record TrainedHead(List<String> labels, float[] bias, Map<String, float[]> weights) {}
