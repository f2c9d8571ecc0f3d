package se.anda.coding.text;

/** A cue found: the words from {@code first} to before {@code end}. */
public record CueHit(String cue, int first, int end) {}
