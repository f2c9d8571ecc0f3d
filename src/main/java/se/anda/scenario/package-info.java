/**
 * The scenario file: its format, JSON Schema, validation, version (content hash) and catalogue.
 *
 * <p>May use: {@code coding} (the names of codes and markers). Knows no Spring, no Vaadin, no model.
 */
@NullMarked
package se.anda.scenario;

import org.jspecify.annotations.NullMarked;
