package se.anda.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.TraineeRole;
import se.anda.practice.PracticeStatus;
import se.anda.practice.PracticeSummary;

/** A talk in a list. */
record TalkEntry(
        UUID id,
        String scenario,
        TraineeRole traineeRole,
        String language,
        PracticeStatus status,
        Instant startedAt,
        Instant updatedAt,
        int replies,
        int attempts,
        @Nullable String ending) {

    static TalkEntry of(PracticeSummary summary) {
        return new TalkEntry(
                summary.id(),
                summary.scenarioId(),
                summary.traineeRole(),
                summary.language().tag(),
                summary.status(),
                summary.startedAt(),
                summary.updatedAt(),
                summary.replies(),
                summary.attempts(),
                summary.ending());
    }
}
