/**
 * Measures the coders on the corpus' test part. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.evaluation;

import org.jspecify.annotations.NullMarked;
