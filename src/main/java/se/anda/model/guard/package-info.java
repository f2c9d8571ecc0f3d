/** What a model's line is held against before anyone sees it. In doubt the scripted line is said. */
@org.jspecify.annotations.NullMarked
package se.anda.model.guard;
