package se.anda.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

/**
 * A talk in a list.
 *
 * @param replies the trainee's replies in the attempt gone furthest last
 * @param attempts 1 or more
 * @param ending id of the ending of the attempt last finished, if it came to one
 */
public record PracticeSummary(
        UUID id,
        String scenarioId,
        TraineeRole traineeRole,
        Language language,
        PracticeStatus status,
        Instant startedAt,
        Instant updatedAt,
        int replies,
        int attempts,
        @Nullable String ending) {}
