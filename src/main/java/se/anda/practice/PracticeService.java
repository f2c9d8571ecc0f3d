package se.anda.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyCoder;
import se.anda.dialogue.Recollection;
import se.anda.practice.PracticeEvent.Abandoned;
import se.anda.practice.PracticeEvent.Finished;
import se.anda.practice.PracticeEvent.Paused;
import se.anda.practice.PracticeEvent.Resumed;
import se.anda.practice.PracticeEvent.Rewound;
import se.anda.practice.PracticeEvent.Said;
import se.anda.practice.PracticeEvent.Worded;
import se.anda.scenario.Scenario;

/**
 * Talks of trainees. Every method takes the trainee and answers only about her or his own talks; a talk of somebody else
 * is not found, whoever asks.
 */
public class PracticeService {

    /** The most characters an idempotency key may have. */
    public static final int MAX_KEY = 64;

    private static final int TRIES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(PracticeService.class);

    private final Practices practices;
    private final TalkEngine engine;
    private final Content content;
    private final Clock clock;
    private final RandomGenerator random;
    private final Executor executor;
    private final ReplyTeller teller;
    private final RoleWords words;
    private final Function<String, Voice> voices;
    private final Room room;

    /**
     * @param voices the voice chosen for a scenario
     * @param executor runs what {@link #reply} does; must not interrupt its threads, which would close the database file
     */
    PracticeService(
            Practices practices,
            TalkEngine engine,
            Content content,
            Clock clock,
            RandomGenerator random,
            Executor executor,
            LinePace pace,
            RoleWords words,
            Function<String, Voice> voices,
            Room room) {
        this.practices = practices;
        this.engine = engine;
        this.content = content;
        this.clock = clock;
        this.random = random;
        this.executor = executor;
        this.teller = new ReplyTeller(pace, words, executor);
        this.words = words;
        this.voices = voices;
        this.room = room;
    }

    /** Starts a talk with a seed drawn at random. */
    public StartOutcome start(UUID trainee, String scenarioId, TraineeRole traineeRole, Language language) {
        return start(trainee, scenarioId, traineeRole, language, random.nextLong(1, 1_000_000_000));
    }

    /** Starts a talk in the voice that is chosen for the scenario, where there is an endpoint for it. */
    public StartOutcome start(
            UUID trainee, String scenarioId, TraineeRole traineeRole, Language language, long seed) {
        var voice = words.destination().isPresent() ? voices.apply(scenarioId) : Voice.SCRIPTED;
        var version = content.scenario(scenarioId).orElse(null);
        if (version == null) {
            return new StartOutcome.UnknownScenario();
        }
        var scenario = content.read(version);
        if (!scenario.traineeRoles().containsKey(traineeRole)) {
            return new StartOutcome.RoleNotOffered();
        }
        if (!room.isLeft()) {
            return new StartOutcome.NotSaved();
        }
        var rubrics = content.rubrics(scenario);
        var memories = carried(trainee, scenario).map(Carried::memories).orElse(scenario.unmet());
        var opening = engine.open(new TalkEngine.Setting(scenario, language, traineeRole), seed, memories);
        var refs = rubrics.stream().map(ContentVersion::ref).toList();
        var started =
                new PracticeEvent.Started(trainee, version.ref(), refs, traineeRole, language, seed, opening, voice);
        var practice = Practice.begin(UUID.randomUUID(), started, now());
        try {
            practices.start(practice, Stream.concat(Stream.of(version), rubrics.stream()).toList());
            return new StartOutcome.Started(practice);
        } catch (DataAccessException | TransactionException failure) {
            warn(failure);
            return new StartOutcome.NotSaved();
        }
    }

    /**
     * What the role would take along from the trainee's newest finished talk of the scenario that this one follows on.
     *
     * @return empty when it is a first contact
     */
    public Optional<Carried> carried(UUID trainee, Scenario scenario) {
        return Optional.ofNullable(scenario.follows()).map(follows -> practices.list(trainee).stream()
                .filter(talk -> talk.scenarioId().equals(follows.scenario()) && talk.status() == PracticeStatus.FINISHED)
                .max(Comparator.comparing(PracticeSummary::updatedAt))
                .flatMap(talk -> practices.find(trainee, talk.id()))
                .map(talk -> new Carried(
                        follows,
                        Recollection.of(follows, scenario(talk), talk.head().state()),
                        Optional.of(talk.startedAt())))
                .orElse(new Carried(follows, scenario.unmet(), Optional.empty())));
    }

    /**
     * Says something and waits for the answer, which is kept when this returns. A paused talk goes on by it; a talk that
     * comes to its end is finished by it.
     *
     * @param head id of the turn that the trainee saw last
     * @param key the client's own name for this reply, 1 to {@value #MAX_KEY} characters; the same key again gives the
     *     same turn, whatever the volley
     * @param volley at most {@link VolleyCoder#MAX_LENGTH} UTF-16 units; blank is silence
     * @throws IllegalArgumentException when the key is empty or too long
     */
    public SayOutcome say(UUID trainee, UUID practice, int head, String key, String volley) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("a key has 1 to " + MAX_KEY + " characters, this one " + key.length());
        }
        if (volley.length() > VolleyCoder.MAX_LENGTH) {
            return new SayOutcome.TooLong(volley.length(), VolleyCoder.MAX_LENGTH);
        }
        return retrying(() -> sayOnce(trainee, practice, head, key, volley), new SayOutcome.NotSaved());
    }

    private SayOutcome sayOnce(UUID trainee, UUID id, int head, String key, String volley) {
        var practice = practices.find(trainee, id).orElse(null);
        if (practice == null) {
            return new SayOutcome.NotFound();
        }
        var before = practice.said(key).orElse(null);
        if (before != null) {
            return new SayOutcome.Replied(before, true);
        }
        if (!practice.status().isOpen()) {
            return new SayOutcome.AlreadyEnded();
        }
        if (practice.head().id() != head) {
            return new SayOutcome.HeadMoved(practice.head().id());
        }
        var next = practices.append(practice, spoken(practice, key, volley), now());
        return new SayOutcome.Replied(next.head(), false);
    }

    private List<PracticeEvent> spoken(Practice practice, String key, String volley) {
        var setting = setting(practice);
        var head = practice.head();
        var coded = engine.code(setting, head.state(), volley);
        var step = engine.reply(setting, head.state(), coded);
        var events = new ArrayList<PracticeEvent>();
        if (practice.status() == PracticeStatus.PAUSED) {
            events.add(new Resumed());
        }
        events.add(new Said(head.id(), key, coded, engine.coder(), step));
        if (step.ended() != null) {
            events.add(new Finished(step.ended()));
        }
        return events;
    }

    /**
     * As {@link #say}, told in pieces; nothing comes before the reply is kept, and a subscriber who goes away does not
     * undo it. Runs off the caller's thread.
     */
    public Flux<ReplyEvent> reply(UUID trainee, UUID practice, int head, String key, String volley) {
        return Mono.fromFuture(
                        () -> CompletableFuture.supplyAsync(() -> say(trainee, practice, head, key, volley), executor),
                        true)
                .flatMapMany(outcome -> told(trainee, practice, outcome));
    }

    /** An outcome, told in pieces: what {@link #reply} streams once the outcome is there. */
    public Flux<ReplyEvent> told(UUID trainee, UUID practice, SayOutcome outcome) {
        return switch (outcome) {
            case SayOutcome.Replied replied -> told(trainee, practice, replied.turn());
            case SayOutcome.Refusal refusal -> Flux.just(new ReplyEvent.Refused(refusal));
        };
    }

    private Flux<ReplyEvent> told(UUID trainee, UUID id, Turn turn) {
        var awaiting = words.destination().isEmpty()
                ? Optional.<Practice>empty()
                : practices.find(trainee, id).filter(practice -> practice.awaitsWords(turn.id()));
        return awaiting.map(practice -> teller.worded(practice, turn, setting(practice), this::word))
                .orElseGet(() -> teller.scripted(turn));
    }

    /** Keeps how a line got its words, unless the talk has gone on without. */
    private Turn word(Practice talk, Turn turn, Wording wording) {
        return retrying(
                () -> {
                    var practice = practices.find(talk.start().trainee(), talk.id()).orElse(talk);
                    if (!practice.canBeWorded(turn.id())) {
                        return practice.turn(turn.id()).orElse(turn);
                    }
                    return practices.append(practice, List.of(new Worded(turn.id(), wording)), now())
                            .turns()
                            .get(turn.id());
                },
                turn);
    }

    /** Where the words of a model-backed role go; empty when none is configured. */
    public Optional<String> destination() {
        return words.destination();
    }

    /**
     * Goes back so that the turn is the last one said; to try a reply again, go back to its parent. What was said after
     * it stays as an attempt of its own. Opens a finished talk again.
     */
    public ChangeOutcome rewind(UUID trainee, UUID practice, int turn) {
        return change(trainee, practice, talk -> {
            if (!talk.canRewindTo(turn)) {
                return Optional.empty();
            }
            var there = talk.head().id() == turn && talk.status().isOpen();
            return Optional.of(there ? List.of() : List.of(new Rewound(turn)));
        });
    }

    public ChangeOutcome pause(UUID trainee, UUID practice) {
        return change(trainee, practice, talk -> switch (talk.status()) {
            case RUNNING -> Optional.of(List.of(new Paused()));
            case PAUSED -> Optional.of(List.of());
            case FINISHED, ABANDONED -> Optional.empty();
        });
    }

    public ChangeOutcome resume(UUID trainee, UUID practice) {
        return change(trainee, practice, talk -> switch (talk.status()) {
            case RUNNING -> Optional.of(List.of());
            case PAUSED -> Optional.of(List.of(new Resumed()));
            case FINISHED, ABANDONED -> Optional.empty();
        });
    }

    /** Closes the attempt, so that it can be told of in feedback. At least one reply must have been said in it. */
    public ChangeOutcome finish(UUID trainee, UUID practice) {
        return change(trainee, practice, talk -> {
            if (talk.status() == PracticeStatus.FINISHED) {
                return Optional.of(List.of());
            }
            return talk.canFinish() ? Optional.of(List.of(new Finished(null))) : Optional.empty();
        });
    }

    /** Breaks off for good. */
    public ChangeOutcome abandon(UUID trainee, UUID practice) {
        return change(trainee, practice, talk -> Optional.of(
                talk.status() == PracticeStatus.ABANDONED ? List.of() : List.of(new Abandoned())));
    }

    /** @param decide the events to add, none when it is so already; empty when not possible */
    private ChangeOutcome change(
            UUID trainee, UUID id, Function<Practice, Optional<List<PracticeEvent>>> decide) {
        Supplier<ChangeOutcome> once = () -> {
            var practice = practices.find(trainee, id).orElse(null);
            if (practice == null) {
                return new ChangeOutcome.NotFound();
            }
            var events = decide.apply(practice).orElse(null);
            if (events == null) {
                return new ChangeOutcome.NotPossible(practice.status());
            }
            return new ChangeOutcome.Changed(
                    events.isEmpty() ? practice : practices.append(practice, events, now()));
        };
        return retrying(once, new ChangeOutcome.NotSaved());
    }

    /** Again when another tab was first; what failed in the store is told as not saved. */
    private <T> T retrying(Supplier<T> once, T notSaved) {
        for (var tries = 0; tries < TRIES && room.isLeft(); tries++) {
            try {
                return once.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException goneOn) {
                LOG.debug("another tab was first");
            } catch (DataAccessException | TransactionException failure) {
                warn(failure);
                return notSaved;
            }
        }
        return notSaved;
    }

    /** The kind of failure only: a database's message can hold values. */
    private static void warn(Exception failure) {
        LOG.warn("a talk could not be saved: {}", failure.getClass().getSimpleName());
    }

    public Optional<Practice> find(UUID trainee, UUID practice) {
        return practices.find(trainee, practice);
    }

    /** The trainee's talks, newest first. */
    public List<PracticeSummary> list(UUID trainee) {
        return practices.list(trainee);
    }

    /** Time spent talking until now; see {@link Practice#timeUsed}. */
    public Duration timeUsed(Practice practice) {
        return practice.timeUsed(now());
    }

    /** The scenario, as it was when the talk was started. */
    public Scenario scenario(Practice practice) {
        return content.read(practices.content(practice.start().scenario().hash()));
    }

    /** The content files that the talk is pinned to: the scenario first, then the rubrics. */
    public List<ContentVersion> pinned(Practice practice) {
        var start = practice.start();
        return Stream.concat(Stream.of(start.scenario()), start.rubrics().stream())
                .map(ref -> practices.content(ref.hash()))
                .toList();
    }

    /** What the talk is played in, as its start pinned it. */
    public TalkEngine.Setting setting(Practice practice) {
        return new TalkEngine.Setting(
                scenario(practice), practice.start().language(), practice.start().traineeRole());
    }

    /** In microseconds, which is what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
