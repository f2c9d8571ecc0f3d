/**
 * Scores a talk: the MITI counts, summary measures and global ratings, and the criteria of rubric files.
 *
 * <p>May use: {@code coding}, {@code content}, {@code scenario} (texts) and {@code dialogue} (state types, stock words). Knows no
 * Spring, no Vaadin, no model. A bare transcript has no state: criteria that look at it are null.
 */
@NullMarked
package se.anda.rubric;

import org.jspecify.annotations.NullMarked;
