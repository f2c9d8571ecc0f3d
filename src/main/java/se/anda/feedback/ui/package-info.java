/** The pages after a talk: what was said with its codes, how it moved the role. They lay out, bind and forward. */
@NullMarked
package se.anda.feedback.ui;

import org.jspecify.annotations.NullMarked;
