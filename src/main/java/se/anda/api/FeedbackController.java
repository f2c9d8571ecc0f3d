package se.anda.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.anda.practice.Attempt;
import se.anda.practice.PracticeService;

/** The feedback on a finished attempt. */
@RestController
class FeedbackController {

    private final PracticeService practices;
    private final ObjectProvider<TalkFeedback> feedback;

    FeedbackController(PracticeService practices, ObjectProvider<TalkFeedback> feedback) {
        this.practices = practices;
        this.feedback = feedback;
    }

    /** @param attempt its number, from 1; when left out the last finished one */
    @GetMapping("/api/v1/talks/{id}/feedback")
    Object get(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer attempt) {
        var practice = practices.find(Caller.id(), id).orElseThrow(Problem::notFound);
        var finished = practice.attempts().reversed().stream()
                .filter(Attempt::finished)
                .filter(one -> attempt == null || one.number() == attempt)
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "not-finished"));
        var teller = feedback.getIfAvailable();
        if (teller == null) {
            throw new Problem(HttpStatus.NOT_IMPLEMENTED, "no-feedback");
        }
        return teller.of(practice, finished.head(), Caller.language());
    }
}
