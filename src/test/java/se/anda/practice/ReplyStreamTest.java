package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplyStreamTest extends PracticeStoreTest {

    @Test
    void aReplyIsToldAsCodedThenStateThenPiecesThenDone() {
        var talk = started();
        var events = service.reply(trainee, talk.id(), 0, "k", "Hur har veckan varit?").collectList().block();
        assertThat(events.get(0)).isInstanceOf(ReplyEvent.Coded.class);
        assertThat(events.get(1)).isInstanceOf(ReplyEvent.StateMoved.class);
        assertThat(events.getLast()).isEqualTo(new ReplyEvent.Done(found(talk).head()));
        var line = events.subList(2, events.size() - 1).stream()
                .map(event -> ((ReplyEvent.LinePiece) event).text())
                .collect(Collectors.joining());
        assertThat(line).isEqualTo(found(talk).head().line());
    }

    @Test
    void aRefusalIsTheWholeStream() {
        var talk = started();
        say(talk, "Hej");
        assertThat(service.reply(trainee, talk.id(), 0, "k", "Hej").collectList().block())
                .containsExactly(new ReplyEvent.Refused(new SayOutcome.HeadMoved(1)));
    }

    @Test
    void nothingIsToldBeforeTheReplyIsKept() {
        var talk = started();
        var keptWhenTold = service.reply(trainee, talk.id(), 0, "k", "Hej")
                .map(_ -> found(talk).turns().size())
                .collectList()
                .block();
        assertThat(keptWhenTold).isNotEmpty().containsOnly(2);
    }

    @Test
    void whoGoesAwayAmidAReplyFindsItKept() throws Exception {
        var talk = started();
        var asked = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        var waiting = new Practices(jdbc) {
            @Override
            public Practice append(
                    Practice from, java.util.List<PracticeEvent> events, java.time.Instant at) {
                asked.countDown();
                try {
                    gone.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException("the write was interrupted", interrupted);
                }
                return practices.append(from, events, at);
            }
        };
        var executor = Executors.newSingleThreadExecutor();
        var subscription = service(waiting, FakeCoders.engine(), executor)
                .reply(trainee, talk.id(), 0, "k", "Hej")
                .subscribe();
        asked.await();
        subscription.dispose();
        gone.countDown();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(found(talk).turns()).hasSize(2);
    }
}
