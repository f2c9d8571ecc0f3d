package se.anda.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import se.anda.coding.Line;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.GateState;
import se.anda.dialogue.Step;
import se.anda.dialogue.Why;
import se.anda.model.SentenceGate.RefusedException;
import se.anda.model.guard.Breach;
import se.anda.model.guard.Candidate;
import se.anda.model.guard.Guards;
import se.anda.practice.Phrase;
import se.anda.practice.RoleWords;
import se.anda.practice.TalkEngine;
import se.anda.practice.Voice;
import se.anda.practice.Wording;

/**
 * The model's voice: phrases the engine's moves, guarded. Tries once more when a guard refused a line of which nothing has
 * been shown; then, and whenever the endpoint fails, the scripted line is said.
 */
final class ModelWords implements RoleWords {

    /** Characters of a token, for endpoints that do not tell what was used. */
    private static final int CHARACTERS_A_TOKEN = 3;

    private final Endpoint endpoint;
    private final ChatModelPort model;
    private final Limits limits;
    private final Guards guards;
    private final TokenBudget budget;
    private final CircuitBreaker circuit;
    private final Scheduler scheduler;
    private final ModelMeter meter;

    /** @param scheduler of the waits */
    ModelWords(
            Endpoint endpoint,
            ChatModelPort model,
            Limits limits,
            Guards guards,
            TokenBudget budget,
            CircuitBreaker circuit,
            Scheduler scheduler,
            ModelMeter meter) {
        this.endpoint = endpoint;
        this.model = model;
        this.limits = limits;
        this.guards = guards;
        this.budget = budget;
        this.circuit = circuit;
        this.scheduler = scheduler;
        this.meter = meter;
    }

    @Override
    public Optional<String> destination() {
        return Optional.of(endpoint.destination());
    }

    @Override
    public Flux<Phrase> phrase(TalkEngine.Setting setting, DialogueState before, Step step, int spent) {
        return Flux.defer(() -> {
            var line = new OneLine(setting, before, step);
            var hindrance = hindrance(step, spent);
            return hindrance == null ? line.asked() : line.scripted(hindrance.tag(), false);
        });
    }

    /** What keeps a move from the model altogether. */
    private @Nullable Failure hindrance(Step step, int spent) {
        var why = step.why();
        var opensGate = why.gates().stream().anyMatch(gate -> gate.status() == GateState.Status.OPEN);
        if (step.ended() != null || why.source() == Why.Source.ENDING || opensGate) {
            return Failure.EXACT;
        }
        var lines = step.state().lines();
        var heard = lines.get(lines.size() - 2);
        if (heard.who() == Line.Speaker.TRAINEE && Injection.isIn(heard.text())) {
            return Failure.INSTRUCTION;
        }
        if (spent >= limits.talkTokens()) {
            return Failure.TALK_BUDGET;
        }
        return budget.usedToday() >= limits.dayTokens() ? Failure.DAY_BUDGET : null;
    }

    /** A move on its way to its words. */
    private final class OneLine {

        private final TalkEngine.Setting setting;
        private final DialogueState before;
        private final Step step;
        private final AtomicInteger tokens = new AtomicInteger();
        private final ModelMeter.Timing timing = meter.begin();

        OneLine(TalkEngine.Setting setting, DialogueState before, Step step) {
            this.setting = setting;
            this.before = before;
            this.step = step;
        }

        Flux<Phrase> asked() {
            var whole = Mono.delay(limits.total(), scheduler)
                    .then(Mono.error(() -> new TooSlowException(Failure.TOO_SLOW)));
            var gate = gate();
            return attempt(gate, null)
                    .onErrorResume(RefusedException.class, refused -> gate.hasReleased()
                            ? Flux.error(refused)
                            : Flux.defer(() -> attempt(gate(), refused.breach())))
                    .takeUntilOther(whole)
                    .onErrorResume(failure -> scripted(reason(failure), true));
        }

        private SentenceGate gate() {
            return new SentenceGate(text -> breach(text, false), text -> breach(text, true));
        }

        private Optional<Breach> breach(String text, boolean complete) {
            return guards.breach(new Candidate(text, complete, setting.scenario(), setting.language(), before, step));
        }

        private Flux<Phrase> attempt(SentenceGate gate, @Nullable Breach breach) {
            var chat = RolePrompt.of(setting, before, step, breach);
            var late = Mono.delay(limits.firstToken(), scheduler)
                    .<Chunk>then(Mono.error(() -> new TooSlowException(Failure.FIRST_TOKEN_LATE)));
            var asked = chat.stream().mapToInt(message -> message.text().length()).sum();
            var counted = new AtomicBoolean();
            return Flux.defer(() -> model.answer(chat))
                    .timeout(late, _ -> Mono.never())
                    .transformDeferred(CircuitBreakerOperator.of(circuit))
                    .doOnNext(_ -> timing.firstToken())
                    .concatMapIterable(chunk -> switch (chunk) {
                        case Chunk.Text text -> gate.accept(text.text());
                        case Chunk.End end -> {
                            counted.set(true);
                            use(end.tokens() > 0 ? end.tokens() : estimate(asked, gate));
                            yield gate.complete();
                        }
                    })
                    .doOnError(RefusedException.class, _ -> {
                        if (!counted.get()) {
                            use(estimate(asked, gate));
                        }
                    })
                    .<Phrase>map(Phrase.Piece::new)
                    .concatWith(Flux.defer(() -> gate.line().isBlank()
                            ? Flux.error(new TooSlowException(Failure.EMPTY))
                            : Flux.just(done(gate.line()))));
        }

        private static int estimate(int asked, SentenceGate gate) {
            return (asked + gate.line().length()) / CHARACTERS_A_TOKEN;
        }

        private void use(int used) {
            tokens.addAndGet(used);
            budget.use(used);
        }

        private Phrase done(String line) {
            timing.done("none");
            return new Phrase.Done(new Wording(
                    line, Voice.MODEL, null, endpoint.model(), RolePrompt.version(setting.language()), tokens.get()));
        }

        private String reason(Throwable failure) {
            return failure instanceof RefusedException refused ? refused.breach().tag() : Failure.of(failure).tag();
        }

        /** @param anew whether something may have been shown that does not hold */
        Flux<Phrase> scripted(String reason, boolean anew) {
            timing.done(reason);
            var wording = new Wording(
                    step.line(),
                    Voice.SCRIPTED,
                    reason,
                    endpoint.model(),
                    RolePrompt.version(setting.language()),
                    tokens.get());
            var said = Flux.<Phrase>just(new Phrase.Piece(step.line()), new Phrase.Done(wording));
            return anew ? Flux.<Phrase>just(new Phrase.Again()).concatWith(said) : said;
        }
    }
}
