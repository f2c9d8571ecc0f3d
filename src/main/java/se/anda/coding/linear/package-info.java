/**
 * Linear models: features, weights, their file and their predictions. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.linear;

import org.jspecify.annotations.NullMarked;
