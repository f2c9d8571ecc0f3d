package se.anda.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Practice;
import se.anda.practice.PracticeStatus;

/**
 * A talk with all its turns; see {@link Practice}.
 *
 * @param scenarioVersion SHA-256 of the scenario's file, in hex
 * @param head id of the turn that the next reply answers
 * @param secondsUsed time spent talking; pauses are left out
 */
record Talk(
        UUID id,
        String scenario,
        String scenarioVersion,
        TraineeRole traineeRole,
        String language,
        long seed,
        PracticeStatus status,
        Instant startedAt,
        long secondsUsed,
        int head,
        List<TalkTurn> turns,
        List<TalkAttempt> attempts) {

    /**
     * One way through the talk.
     *
     * @param from the turn from which it is its own
     * @param turns ids of its turns, the opening first
     * @param ending id of the ending that it came to, else null
     */
    record TalkAttempt(int number, int from, List<Integer> turns, boolean finished, @Nullable String ending) {}

    static Talk of(Practice practice, Duration used) {
        var start = practice.start();
        return new Talk(
                practice.id(),
                start.scenario().id(),
                start.scenario().hash(),
                start.traineeRole(),
                start.language().tag(),
                start.seed(),
                practice.status(),
                practice.startedAt(),
                used.toSeconds(),
                practice.head().id(),
                practice.turns().stream().map(TalkTurn::of).toList(),
                practice.attempts().stream()
                        .map(attempt -> new TalkAttempt(
                                attempt.number(),
                                attempt.from(),
                                attempt.turns().stream().map(turn -> turn.id()).toList(),
                                attempt.finished(),
                                attempt.ending()))
                        .toList());
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Talk[" + id + "]";
    }

    /** What starts a talk. Language: {@code sv} or {@code en}, when left out the caller's; seed: when left out drawn. */
    record Start(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String scenario,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable TraineeRole traineeRole,
            @Nullable String language,
            @Nullable Long seed) {

        Language languageOr(Language callers) {
            return language == null ? callers : Language.ofTag(language);
        }
    }

    /**
     * A reply of the trainee.
     *
     * @param head the turn that it answers
     * @param key a name of the client's own for it, 1 to 64 characters; sent twice, it is one reply
     * @param volley at most 4,000 characters; empty is silence
     */
    record Reply(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer head,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String key,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String volley) {
        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Reply[head=" + head + "]";
        }
    }

    /** Where to go back to. */
    record Rewind(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer turn) {}
}
