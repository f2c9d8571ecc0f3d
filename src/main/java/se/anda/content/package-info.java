/**
 * Content files (scenarios, rubrics): YAML with line numbers, held against a JSON Schema, every problem told at once.
 *
 * <p>May use: nothing else of ours. Knows no Spring, no Vaadin, no model.
 */
@NullMarked
package se.anda.content;

import org.jspecify.annotations.NullMarked;
