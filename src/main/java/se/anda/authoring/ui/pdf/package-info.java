/** A scenario on paper: the script for whoever plays the role, the guide for whoever leads the talk afterwards. */
@org.jspecify.annotations.NullMarked
package se.anda.authoring.ui.pdf;
