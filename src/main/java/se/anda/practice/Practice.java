package se.anda.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.dialogue.Step;
import se.anda.practice.PracticeEvent.Abandoned;
import se.anda.practice.PracticeEvent.Finished;
import se.anda.practice.PracticeEvent.Paused;
import se.anda.practice.PracticeEvent.Resumed;
import se.anda.practice.PracticeEvent.Rewound;
import se.anda.practice.PracticeEvent.Said;
import se.anda.practice.PracticeEvent.Started;

/**
 * A talk as its events have made it: a tree of turns, the turn it stands at, and where it is. Immutable; an event gives
 * the next value. An event that cannot follow throws: the service checks first, so it means a broken log.
 */
public final class Practice {

    private final UUID id;
    private final Started start;
    private final Instant startedAt;
    private final List<Turn> turns;
    private final List<Course> courses;
    private final PracticeStatus status;
    private final Duration counted;
    private final @Nullable Instant runningSince;
    private final int events;
    private final Map<String, Integer> keys;

    /** An attempt under way: where it began, where it stands, whether it is closed. */
    private record Course(int from, int head, boolean finished, @Nullable String ending) {}

    private Practice(
            UUID id,
            Started start,
            Instant startedAt,
            List<Turn> turns,
            List<Course> courses,
            PracticeStatus status,
            Duration counted,
            @Nullable Instant runningSince,
            int events,
            Map<String, Integer> keys) {
        this.id = id;
        this.start = start;
        this.startedAt = startedAt;
        this.turns = List.copyOf(turns);
        this.courses = List.copyOf(courses);
        this.status = status;
        this.counted = counted;
        this.runningSince = runningSince;
        this.events = events;
        this.keys = Map.copyOf(keys);
    }

    /** @throws IllegalStateException when the log does not begin with a start or an event cannot follow */
    public static Practice of(UUID id, List<LoggedEvent> log) {
        if (log.isEmpty() || !(log.getFirst().event() instanceof Started started)) {
            throw new IllegalStateException("the log of talk " + id + " does not begin with its start");
        }
        var practice = begin(id, started, log.getFirst().at());
        for (var logged : log.subList(1, log.size())) {
            practice = practice.after(logged.event(), logged.at());
        }
        return practice;
    }

    static Practice begin(UUID id, Started started, Instant at) {
        var opening = new Turn(0, null, 0, null, started.opening(), at);
        return new Practice(
                id,
                started,
                at,
                List.of(opening),
                List.of(new Course(0, 0, false, null)),
                PracticeStatus.RUNNING,
                Duration.ZERO,
                at,
                1,
                Map.of());
    }

    /** @throws IllegalStateException when the event cannot follow */
    public Practice after(PracticeEvent event, Instant at) {
        return switch (event) {
            case Started _ -> throw broken(event);
            case Said said -> said(said, at);
            case Rewound rewound -> rewound(rewound, at);
            case Paused _ -> status == PracticeStatus.RUNNING ? to(PracticeStatus.PAUSED, at) : fail(event);
            case Resumed _ -> status == PracticeStatus.PAUSED ? to(PracticeStatus.RUNNING, at) : fail(event);
            case Finished finished -> finished(finished, at);
            case Abandoned _ ->
                status == PracticeStatus.ABANDONED ? fail(event) : to(PracticeStatus.ABANDONED, at);
        };
    }

    private Practice said(Said said, Instant at) {
        if (status != PracticeStatus.RUNNING || said.parent() != head().id() || keys.containsKey(said.key())) {
            throw broken(said);
        }
        var turn = new Turn(turns.size(), said.parent(), head().number() + 1, said.volley(), said.step(), at);
        var moreTurns = new ArrayList<>(turns);
        moreTurns.add(turn);
        var moreKeys = new HashMap<>(keys);
        moreKeys.put(said.key(), turn.id());
        var course = courses.getLast();
        return copy(moreTurns, replaceLast(new Course(course.from(), turn.id(), false, null)), status, at, moreKeys);
    }

    private Practice rewound(Rewound rewound, Instant at) {
        if (!canRewindTo(rewound.to())) {
            throw broken(rewound);
        }
        var course = courses.getLast();
        var unused = courses.size() > 1 && course.head() == course.from();
        var next = new Course(rewound.to(), rewound.to(), false, null);
        var more = unused ? replaceLast(next) : with(next);
        return copy(turns, more, PracticeStatus.RUNNING, at, keys);
    }

    private Practice finished(Finished finished, Instant at) {
        if (!canFinish()) {
            throw broken(finished);
        }
        var course = courses.getLast();
        return copy(
                turns,
                replaceLast(new Course(course.from(), course.head(), true, finished.ending())),
                PracticeStatus.FINISHED,
                at,
                keys);
    }

    private Practice to(PracticeStatus next, Instant at) {
        return copy(turns, courses, next, at, keys);
    }

    private Practice copy(
            List<Turn> turns, List<Course> courses, PracticeStatus next, Instant at, Map<String, Integer> keys) {
        var runs = next == PracticeStatus.RUNNING;
        var since = !runs ? null : runningSince == null ? at : runningSince;
        var sum = runs ? counted : timeUsed(at);
        return new Practice(id, start, startedAt, turns, courses, next, sum, since, events + 1, keys);
    }

    private List<Course> replaceLast(Course course) {
        var list = new ArrayList<>(courses);
        list.set(list.size() - 1, course);
        return list;
    }

    private List<Course> with(Course course) {
        var list = new ArrayList<>(courses);
        list.add(course);
        return list;
    }

    private Practice fail(PracticeEvent event) {
        throw broken(event);
    }

    private IllegalStateException broken(PracticeEvent event) {
        return new IllegalStateException(
                "talk " + id + ": " + event.getClass().getSimpleName() + " cannot follow event " + events + ", " + status);
    }

    /** Something must have been said, and the attempt not be closed. */
    public boolean canFinish() {
        return status.isOpen() && courses.getLast().head() > courses.getLast().from();
    }

    /** Any turn of any attempt, save one that ended the talk: nothing could be said there. */
    public boolean canRewindTo(int turn) {
        return status != PracticeStatus.ABANDONED
                && turn >= 0
                && turn < turns.size()
                && turns.get(turn).ended() == null;
    }

    public UUID id() {
        return id;
    }

    /** What the talk was started with. */
    public Started start() {
        return start;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public PracticeStatus status() {
        return status;
    }

    /** All turns of all attempts; a turn's place is its id. */
    public List<Turn> turns() {
        return turns;
    }

    public Optional<Turn> turn(int turnId) {
        return turnId >= 0 && turnId < turns.size() ? Optional.of(turns.get(turnId)) : Optional.empty();
    }

    /** The turn that the talk stands at: the next volley answers it. */
    public Turn head() {
        return turns.get(courses.getLast().head());
    }

    /** The turns from the opening to the head. */
    public List<Turn> path() {
        return pathTo(head().id());
    }

    /**
     * The turns from the opening to a turn.
     *
     * @throws IndexOutOfBoundsException when there is no such turn
     */
    public List<Turn> pathTo(int turnId) {
        var path = new ArrayList<Turn>();
        for (Integer at = turnId; at != null; at = turns.get(at).parent()) {
            path.addFirst(turns.get(at));
        }
        return path;
    }

    /** All attempts, oldest first; the last one is the current. */
    public List<Attempt> attempts() {
        var attempts = new ArrayList<Attempt>();
        for (var course : courses) {
            attempts.add(new Attempt(
                    attempts.size() + 1, course.from(), pathTo(course.head()), course.finished(), course.ending()));
        }
        return attempts;
    }

    public Attempt attempt() {
        return attempts().getLast();
    }

    /** The turn that a key gave. */
    public Optional<Turn> said(String key) {
        return Optional.ofNullable(keys.get(key)).map(turns::get);
    }

    /** Time spent talking until now: pauses, and the time between a finish and a rewind, are left out. */
    public Duration timeUsed(Instant now) {
        return runningSince == null ? counted : counted.plus(Duration.between(runningSince, now));
    }

    /** How many events have made it. */
    public int events() {
        return events;
    }

    /** The role's state and line at the head. */
    public Step step() {
        return head().step();
    }

    @Override
    public String toString() {
        return "Practice[" + id + ", " + status + ", events=" + events + "]";
    }
}
