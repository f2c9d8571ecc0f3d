/**
 * Trains the linear models from the corpus at build time (Tribuo). Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.training;

import org.jspecify.annotations.NullMarked;
