/** What is given on paper: markup that can only hold text, and how it becomes a tagged PDF. */
@org.jspecify.annotations.NullMarked
package se.anda.ui.pdf;
