package se.anda.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.anda.scenario.Follows;

/**
 * What a role takes along to the next contact.
 *
 * @param follows how the scenario follows on the earlier one
 * @param memories ids of what is remembered
 * @param talk when the trainee's own earlier talk was; empty: none, and the scenario says what is taken to have happened
 */
public record Carried(Follows follows, Set<String> memories, Optional<Instant> talk) {}
