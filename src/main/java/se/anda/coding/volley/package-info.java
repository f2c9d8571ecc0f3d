/**
 * Codes a trainee's volley: features, the manual's decision rules, markers. Internal to {@code coding}.
 */
@NullMarked
package se.anda.coding.volley;

import org.jspecify.annotations.NullMarked;
