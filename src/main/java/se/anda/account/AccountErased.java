package se.anda.account;

import java.util.UUID;

/** An account is being erased, in this transaction: whoever keeps anything of its owner's erases it with it. */
public record AccountErased(UUID account) {}
