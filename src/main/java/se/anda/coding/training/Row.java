package se.anda.coding.training;

import se.anda.coding.linear.Features;

/**
 * One labelled example.
 *
 * @param group the file it comes from; cross-validation never parts a group
 * @param weight above 0
 */
public record Row(Features features, String label, String group, float weight) {}
