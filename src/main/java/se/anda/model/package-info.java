/**
 * Roles and a second rater that a language model puts into words. The state engine decides what the role feels, may tell
 * and does; the model only phrases it, and what it says is guarded in code.
 */
@org.jspecify.annotations.NullMarked
package se.anda.model;
