package se.anda.practice;

import java.time.Instant;

/**
 * An event as it stands in the log.
 *
 * @param seq place in the talk's log, from 1
 */
public record LoggedEvent(int seq, Instant at, PracticeEvent event) {}
