package se.anda.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.anda.feedback.FeedbackService;
import se.anda.practice.Attempt;
import se.anda.practice.PracticeService;

/** The feedback on a finished attempt. */
@Tag(name = "feedback", description = "What a finished talk shows.")
@RestController
class FeedbackController {

    private final PracticeService practices;
    private final FeedbackService feedback;

    FeedbackController(PracticeService practices, FeedbackService feedback) {
        this.practices = practices;
        this.feedback = feedback;
    }

    /** @param attempt its number, from 1; when left out the last finished one */
    @Operation(
            operationId = "getFeedback",
            summary = "The feedback on a finished attempt: gates, measures, criteria with evidence, timeline, moments.")
    @GetMapping("/api/v1/talks/{id}/feedback")
    TalkFeedback get(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer attempt) {
        var practice = practices.find(Caller.id(), id).orElseThrow(Problem::notFound);
        var finished = practice.attempts().reversed().stream()
                .filter(Attempt::finished)
                .filter(one -> attempt == null || one.number() == attempt)
                .findFirst();
        return finished.flatMap(one -> feedback.tell(practice, one.number(), Caller.language()))
                .map(TalkFeedback::of)
                .orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "not-finished"));
    }
}
