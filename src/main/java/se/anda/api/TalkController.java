package se.anda.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.anda.practice.ChangeOutcome;
import se.anda.practice.PracticeService;
import se.anda.practice.StartOutcome;

/** The caller's talks: started, listed, rewound, closed. */
@Tag(name = "talks", description = "The caller's own talks.")
@RestController
@RequestMapping("/api/v1/talks")
class TalkController {

    private final PracticeService practices;

    TalkController(PracticeService practices) {
        this.practices = practices;
    }

    @Operation(operationId = "startTalk", summary = "Starts a talk; its first turn is the role's opening.")
    @PostMapping
    ResponseEntity<Talk> start(@RequestBody Talk.Start wanted) {
        var scenario = required("scenario", wanted.scenario());
        var role = required("trainee_role", wanted.traineeRole());
        var language = language(wanted);
        var seed = wanted.seed();
        var outcome = seed == null
                ? practices.start(Caller.id(), scenario, role, language)
                : practices.start(Caller.id(), scenario, role, language, seed);
        return switch (outcome) {
            case StartOutcome.Started started ->
                ResponseEntity.created(URI.create("/api/v1/talks/" + started.practice().id()))
                        .body(Talk.of(started.practice(), practices.timeUsed(started.practice())));
            case StartOutcome.UnknownScenario _ -> throw new Problem(HttpStatus.NOT_FOUND, "scenario-not-found");
            case StartOutcome.RoleNotOffered _ -> throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "role-not-offered");
            case StartOutcome.NotSaved _ -> throw Problem.notSaved();
        };
    }

    private static se.anda.coding.Language language(Talk.Start wanted) {
        try {
            return wanted.languageOr(Caller.language());
        } catch (IllegalArgumentException unknown) {
            throw new Problem(HttpStatus.BAD_REQUEST, "unknown-language");
        }
    }

    @Operation(operationId = "listTalks", summary = "Lists one's talks, the newest first.")
    @GetMapping
    List<TalkEntry> list() {
        return practices.list(Caller.id()).stream().map(TalkEntry::of).toList();
    }

    @Operation(operationId = "getTalk", summary = "A talk with all its turns and attempts.")
    @GetMapping("/{id}")
    Talk get(@PathVariable UUID id) {
        return practices
                .find(Caller.id(), id)
                .map(practice -> Talk.of(practice, practices.timeUsed(practice)))
                .orElseThrow(Problem::notFound);
    }

    /** Goes back so that a turn is the last one; to try a reply again, go back to its parent. */
    @Operation(
            operationId = "rewindTalk",
            summary = "Goes back to a turn; what came after it stays, as an attempt of its own.")
    @PostMapping("/{id}/rewind")
    Talk rewind(@PathVariable UUID id, @RequestBody Talk.Rewind to) {
        return changed(practices.rewind(Caller.id(), id, required("turn", to.turn())));
    }

    @Operation(operationId = "pauseTalk", summary = "Stops the clock.")
    @PostMapping("/{id}/pause")
    Talk pause(@PathVariable UUID id) {
        return changed(practices.pause(Caller.id(), id));
    }

    @Operation(operationId = "resumeTalk", summary = "Starts the clock again.")
    @PostMapping("/{id}/resume")
    Talk resume(@PathVariable UUID id) {
        return changed(practices.resume(Caller.id(), id));
    }

    /** Closes the attempt, so that feedback can be had. */
    @Operation(operationId = "finishTalk", summary = "Closes the attempt, so that feedback can be had.")
    @PostMapping("/{id}/finish")
    Talk finish(@PathVariable UUID id) {
        return changed(practices.finish(Caller.id(), id));
    }

    /** Breaks off for good: not counted, shown to nobody else. */
    @Operation(operationId = "abandonTalk", summary = "Breaks off for good: not counted, shown to nobody else.")
    @PostMapping("/{id}/abandon")
    Talk abandon(@PathVariable UUID id) {
        return changed(practices.abandon(Caller.id(), id));
    }

    private Talk changed(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed changed ->
                Talk.of(changed.practice(), practices.timeUsed(changed.practice()));
            case ChangeOutcome.NotPossible not ->
                throw new Problem(HttpStatus.CONFLICT, "not-possible", Map.of("talk_status", not.status()));
            case ChangeOutcome.NotFound _ -> throw Problem.notFound();
            case ChangeOutcome.NotSaved _ -> throw Problem.notSaved();
        };
    }

    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new Problem(HttpStatus.BAD_REQUEST, "missing", Map.of("name", name));
        }
        return value;
    }
}
