package se.anda.coding.training;

import se.anda.coding.linear.LinearModel;

/** The three models of one language. */
public record Trained(LinearModel splitter, LinearModel volley, LinearModel roleTalk) {}
