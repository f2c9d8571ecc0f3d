/**
 * The labelled corpus: its format (src/main/corpus/FORMAT.md), reader and checks. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.corpus;

import org.jspecify.annotations.NullMarked;
