package se.anda.coding.text;

import se.anda.coding.Span;

/**
 * A word of a text.
 *
 * @param norm lower case, with common spoken spellings made plain ({@code nåt} is {@code något}); one half of a contraction
 * @param stem of {@code norm} (Snowball)
 * @param kind the word's class
 * @param span where it stands; the halves of a contraction share one span
 * @param capital whether it begins with a capital letter
 * @param before what stands between the word before and this one: punctuation, white space, emoji
 */
public record Token(String norm, String stem, WordClass kind, Span span, boolean capital, String before) {}
