package se.anda.rubric;

import se.anda.coding.CodedUtterance;

/**
 * An utterance that a score rests on.
 *
 * @param turn from 1
 * @param speaksFor whether it speaks for the criterion or against it
 */
public record Evidence(int turn, CodedUtterance utterance, boolean speaksFor) {}
