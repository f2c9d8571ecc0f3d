package se.anda.api;

import static se.anda.api.TalkController.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import se.anda.dialogue.RoleState;
import se.anda.dialogue.Why;
import se.anda.practice.PracticeService;
import se.anda.practice.ReplyEvent;
import se.anda.practice.SayOutcome;

/** Says something in a talk: one turn as JSON, or told bit by bit as server-sent events. */
@Tag(name = "talks")
@RestController
@RequestMapping("/api/v1/talks/{id}/replies")
class ReplyController {

    private static final String SUMMARY = "Says something; the role answers.";
    private static final String DESCRIPTION = "As JSON one turn; as text/event-stream the events coded, state, piece (the"
            + " pieces together are the role's line) and done, in that order. The reply is kept before the first event.";

    private final PracticeService practices;

    ReplyController(PracticeService practices) {
        this.practices = practices;
    }

    /** What a server-sent event holds; its name is the event's: {@code coded}, {@code state}, {@code piece}, {@code done}. */
    sealed interface Told {

        record Coded(List<Utterance> utterances) implements Told {}

        record State(RoleState before, RoleState after, List<Why.Movement> movements) implements Told {}

        /** The pieces together are the role's line, spaces included. */
        record Piece(String text) implements Told {}

        record Done(TalkTurn turn) implements Told {}
    }

    @Operation(operationId = "say", summary = SUMMARY, description = DESCRIPTION)
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    TalkTurn say(@PathVariable UUID id, @RequestBody Talk.Reply reply) {
        return TalkTurn.of(replied(id, reply).turn());
    }

    /** The reply is kept before the first event; a refusal is a problem, never an event. */
    @Operation(operationId = "say", summary = SUMMARY, description = DESCRIPTION)
    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<Told>>> stream(@PathVariable UUID id, @RequestBody Talk.Reply reply) {
        var events = practices.told(replied(id, reply)).map(ReplyController::event);
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(events);
    }

    private SayOutcome.Replied replied(UUID id, Talk.Reply reply) {
        var head = required("head", reply.head());
        var key = required("key", reply.key());
        var volley = required("volley", reply.volley());
        if (key.isEmpty() || key.length() > PracticeService.MAX_KEY) {
            throw new Problem(HttpStatus.BAD_REQUEST, "bad-key");
        }
        return switch (practices.say(Caller.id(), id, head, key, volley)) {
            case SayOutcome.Replied replied -> replied;
            case SayOutcome.Refusal refusal -> throw problem(refusal);
        };
    }

    private static Problem problem(SayOutcome.Refusal refusal) {
        return switch (refusal) {
            case SayOutcome.TooLong tooLong ->
                new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-long", Map.of("length", tooLong.length()));
            case SayOutcome.HeadMoved moved ->
                new Problem(HttpStatus.CONFLICT, "head-moved", Map.of("head", moved.head()));
            case SayOutcome.AlreadyEnded _ -> new Problem(HttpStatus.CONFLICT, "already-ended");
            case SayOutcome.NotFound _ -> Problem.notFound();
            case SayOutcome.NotSaved _ -> Problem.notSaved();
        };
    }

    private static ServerSentEvent<Told> event(ReplyEvent event) {
        return switch (event) {
            case ReplyEvent.Coded coded -> event("coded", new Told.Coded(Utterance.of(coded.volley())));
            case ReplyEvent.StateMoved moved ->
                event("state", new Told.State(moved.before(), moved.after(), moved.movements()));
            case ReplyEvent.LinePiece piece -> event("piece", new Told.Piece(piece.text()));
            case ReplyEvent.Done done -> event("done", new Told.Done(TalkTurn.of(done.turn())));
            case ReplyEvent.Refused refused -> throw problem(refused.refusal());
        };
    }

    private static ServerSentEvent<Told> event(String name, Told told) {
        return ServerSentEvent.builder(told).event(name).build();
    }
}
