package se.anda.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

/**
 * Talks of trainees. Every method takes the trainee and answers only about her or his own talks; a talk of somebody else
 * is not found, whoever asks.
 */
public interface PracticeService {

    /** Starts a talk with a seed drawn at random. */
    StartOutcome start(UUID trainee, String scenarioId, TraineeRole traineeRole, Language language);

    StartOutcome start(UUID trainee, String scenarioId, TraineeRole traineeRole, Language language, long seed);

    /**
     * Says something and waits for the answer, which is kept when this returns.
     *
     * @param head id of the turn that the trainee saw last
     * @param key the client's own name for this reply, at most 64 characters; the same key again gives the same turn
     * @param volley at most 4,000 UTF-16 units; blank is silence
     */
    SayOutcome say(UUID trainee, UUID practice, int head, String key, String volley);

    /** As {@link #say}, told in pieces; nothing comes before the reply is kept. Runs off the caller's thread. */
    Flux<ReplyEvent> reply(UUID trainee, UUID practice, int head, String key, String volley);

    /** Goes back so that the turn is the last one said; to try a reply again, go back to its parent. */
    ChangeOutcome rewind(UUID trainee, UUID practice, int turn);

    ChangeOutcome pause(UUID trainee, UUID practice);

    ChangeOutcome resume(UUID trainee, UUID practice);

    ChangeOutcome finish(UUID trainee, UUID practice);

    ChangeOutcome abandon(UUID trainee, UUID practice);

    Optional<Practice> find(UUID trainee, UUID practice);

    /** The trainee's talks, newest first. */
    List<PracticeSummary> list(UUID trainee);

    /** Time spent talking until now; see {@link Practice#timeUsed}. */
    Duration timeUsed(Practice practice);

    /** The scenario, as it was when the talk was started. */
    se.anda.scenario.Scenario scenario(Practice practice);

    /** The content files that the talk is pinned to: the scenario first, then the rubrics. */
    List<ContentVersion> pinned(Practice practice);
}
