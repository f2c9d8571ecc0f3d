/**
 * Reads what is said: splits a volley into utterances, gives each a behaviour code (MITI 4.2.1) and practice
 * markers, and codes the role's talk (CT, ST, DISC, N).
 *
 * <p>May use: nothing else of ours. Knows no Spring, no Vaadin, no model.
 */
@NullMarked
package se.anda.coding;

import org.jspecify.annotations.NullMarked;
