package se.anda.practice;

import java.util.UUID;

/**
 * A talk that its trainee shows, in a leader's list.
 *
 * @param level {@link ShareLevel#FIGURES} or {@link ShareLevel#TALK}
 */
public record SharedTalk(UUID trainee, ShareLevel level, PracticeSummary talk) {}
