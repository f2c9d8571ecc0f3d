/** The course leader's workshop: the list of what is written, and the editor. */
@NullMarked
package se.anda.authoring.ui;

import org.jspecify.annotations.NullMarked;
