package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import se.anda.coding.CodedVolley;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;

/** Two tabs say something at the same moment: both have read the talk before either is kept. */
class TwoTabsTest extends PracticeStoreTest {

    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    @RepeatedTest(5)
    void oneIsAnsweredAndTheOtherToldThatTheTalkWentOn() throws Exception {
        var talk = started();
        var outcomes = atOnce(
                () -> together().say(trainee, talk.id(), 0, "tab-1", "Hur har veckan varit?"),
                () -> together().say(trainee, talk.id(), 0, "tab-2", "Vem är du?"));
        assertThat(outcomes).hasAtLeastOneElementOfType(SayOutcome.Replied.class);
        assertThat(outcomes).contains(new SayOutcome.HeadMoved(1));
        assertThat(found(talk).turns()).hasSize(2);
    }

    @RepeatedTest(5)
    void aDoubleSubmitIsOneTurn() throws Exception {
        var talk = started();
        Callable<SayOutcome> submit = () -> together().say(trainee, talk.id(), 0, "same", "Hur har veckan varit?");
        var outcomes = atOnce(submit, submit);
        var turn = found(talk).head();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new SayOutcome.Replied(turn, false), new SayOutcome.Replied(turn, true));
        assertThat(found(talk).turns()).hasSize(2);
    }

    /** A service whose engine waits for the other tab, the first time it is asked. */
    private PracticeService together() {
        var engine = FakeCoders.engine();
        return service(practices, new TalkEngine() {
            private boolean waited;

            @Override
            public String coder() {
                return engine.coder();
            }

            @Override
            public Step open(Setting setting, long seed, java.util.Set<String> memories) {
                return engine.open(setting, seed, memories);
            }

            @Override
            public CodedVolley code(Setting setting, DialogueState state, String volley) {
                if (!waited) {
                    waited = true;
                    await();
                }
                return engine.code(setting, state, volley);
            }

            @Override
            public Step reply(Setting setting, DialogueState state, CodedVolley volley) {
                return engine.reply(setting, state, volley);
            }
        }, Runnable::run);
    }

    private void await() {
        try {
            bothHaveRead.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<SayOutcome> atOnce(Callable<SayOutcome> one, Callable<SayOutcome> other) throws Exception {
        try (var tabs = Executors.newFixedThreadPool(2)) {
            Future<SayOutcome> first = tabs.submit(one);
            Future<SayOutcome> second = tabs.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
