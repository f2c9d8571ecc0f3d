package se.anda.practice;

import java.util.UUID;

/** A talk is being erased, in this transaction: whoever keeps a copy of it or of a part erases that with it. */
public record TalkErased(UUID practice) {}
