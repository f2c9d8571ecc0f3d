package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

class FullDiskTest extends PracticeStoreTest {

    private final class FullDisk extends Practices {

        private boolean full = true;

        FullDisk() {
            super(jdbc);
        }

        @Override
        public Practice append(Practice from, List<PracticeEvent> events, Instant at) {
            if (full) {
                throw new DataAccessResourceFailureException("No space left");
            }
            return practices.append(from, events, at);
        }

        @Override
        public void start(Practice practice, List<ContentVersion> pinned) {
            throw new TransactionSystemException("could not commit");
        }
    }

    @Test
    void whatCouldNotBeSavedIsToldAndNothingEarlierIsLost() {
        var talk = started();
        say(talk, "Hur har veckan varit?");
        var before = found(talk).turns();
        var disk = new FullDisk();
        var onFullDisk = service(disk, FakeCoders.engine(), Runnable::run);

        assertThat(onFullDisk.say(trainee, talk.id(), 1, "k", "Vad behöver du?")).isEqualTo(new SayOutcome.NotSaved());
        assertThat(onFullDisk.pause(trainee, talk.id())).isEqualTo(new ChangeOutcome.NotSaved());
        assertThat(found(talk).turns()).isEqualTo(before);

        disk.full = false;
        assertThat(onFullDisk.say(trainee, talk.id(), 1, "k", "Vad behöver du?"))
                .isEqualTo(new SayOutcome.Replied(found(talk).head(), false));
    }

    @Test
    void aTalkThatCannotBeKeptIsNotStarted() {
        var onFullDisk = service(new FullDisk(), FakeCoders.engine(), Runnable::run);
        assertThat(onFullDisk.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, SEED))
                .isEqualTo(new StartOutcome.NotSaved());
        assertThat(service.list(trainee)).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereTheRoomIsGone(@TempDir Path folder) {
        var talk = started();
        var endless = Room.in(folder, 0);
        var gone = Room.in(folder, Long.MAX_VALUE);
        var cramped = service(practices, FakeCoders.engine(), Runnable::run, gone);
        assertThat(cramped.say(trainee, talk.id(), 0, "k", "Hej")).isEqualTo(new SayOutcome.NotSaved());
        assertThat(cramped.abandon(trainee, talk.id())).isEqualTo(new ChangeOutcome.NotSaved());
        assertThat(cramped.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, SEED))
                .isEqualTo(new StartOutcome.NotSaved());
        assertThat(found(talk).events()).isEqualTo(1);

        var again = service(practices, FakeCoders.engine(), Runnable::run, endless);
        assertThat(again.say(trainee, talk.id(), 0, "k", "Hej")).isInstanceOf(SayOutcome.Replied.class);
    }
}
