/** A second rater: a model codes the utterances of a whole talk and rates it, beside the embedded coder and never in its place. */
@org.jspecify.annotations.NullMarked
package se.anda.model.rater;
