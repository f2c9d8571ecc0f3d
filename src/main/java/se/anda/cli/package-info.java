/**
 * The shell: {@code ./anda code}, {@code score}, {@code play} and the rest. JSON Lines in and out, errors to stderr, no
 * web server.
 *
 * <p>May use: everything but the views.
 */
@NullMarked
package se.anda.cli;

import org.jspecify.annotations.NullMarked;
