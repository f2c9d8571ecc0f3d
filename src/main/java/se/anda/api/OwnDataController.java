package se.anda.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import se.anda.account.OwnDataExport;
import se.anda.practice.Erasure;
import se.anda.practice.PracticeService;
import se.anda.practice.ShareLevel;
import se.anda.practice.ShareOutcome;
import se.anda.practice.Sharing;

/** The caller's own data: fetched, shared, erased. */
@Tag(name = "own data", description = "The caller's own data.")
@RestController
class OwnDataController {

    private final OwnDataExport export;
    private final Erasure erasure;
    private final Sharing sharing;
    private final PracticeService practices;

    OwnDataController(OwnDataExport export, Erasure erasure, Sharing sharing, PracticeService practices) {
        this.export = export;
        this.erasure = erasure;
        this.sharing = sharing;
        this.practices = practices;
    }

    /** What of a talk the course leader sees. */
    record Shared(@Nullable ShareLevel level) {}

    /** All of the caller's data, as a zip. */
    @Operation(operationId = "exportOwnData", summary = "All of one's data, as a zip.")
    @GetMapping("/api/v1/me/export")
    ResponseEntity<StreamingResponseBody> export() {
        var caller = Caller.id();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"anda.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> export.write(caller, out));
    }

    /** Erases a talk for good. */
    @Operation(operationId = "eraseTalk", summary = "Erases a talk for good.")
    @DeleteMapping("/api/v1/talks/{id}")
    ResponseEntity<Void> erase(@PathVariable UUID id) {
        if (!erasure.eraseTalk(Caller.id(), id)) {
            throw Problem.notFound();
        }
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "getSharing", summary = "What of a talk the course leader sees.")
    @GetMapping("/api/v1/talks/{id}/sharing")
    Shared sharing(@PathVariable UUID id) {
        if (practices.find(Caller.id(), id).isEmpty()) {
            throw Problem.notFound();
        }
        return new Shared(sharing.level(Caller.id(), id));
    }

    /** Chooses what of a talk the course leader sees; {@code NOTHING} takes it back. */
    @Operation(operationId = "setSharing", summary = "Chooses what of a talk the course leader sees; NOTHING takes it back.")
    @PutMapping("/api/v1/talks/{id}/sharing")
    Shared share(@PathVariable UUID id, @RequestBody Shared wanted) {
        var level = TalkController.required("level", wanted.level());
        return switch (sharing.share(Caller.id(), id, level)) {
            case ShareOutcome.CHANGED -> new Shared(level);
            case ShareOutcome.ABANDONED -> throw new Problem(HttpStatus.CONFLICT, "talk-abandoned");
            case ShareOutcome.NOT_FOUND -> throw Problem.notFound();
        };
    }
}
