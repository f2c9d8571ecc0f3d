/**
 * What every page shares: the shell with its navigation, languages, the charts, the pages for what went wrong.
 *
 * <p>May use: {@code account} (who is signed in) and {@code coding} (languages). Views of the features stand in their
 * own {@code ui} packages.
 */
@NullMarked
package se.anda.ui;

import org.jspecify.annotations.NullMarked;
