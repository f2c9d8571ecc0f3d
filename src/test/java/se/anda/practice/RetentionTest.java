package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.access.AccessDeniedException;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.account.Settings;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "admin", password = "anda-admin")
class RetentionTest {

    @Autowired
    private Practices practices;

    @Autowired
    private Settings settings;

    @Autowired
    private Erasure erasure;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder scheduled;

    private final HandClock clock = new HandClock();
    private final UUID trainee = UUID.randomUUID();
    private Retention retention;

    @BeforeEach
    void beginWithoutTalks() {
        jdbc.sql("delete from practice").update();
        retention = new Retention(settings, erasure, accounts, audit, clock);
    }

    @AfterEach
    void keepForEver() {
        settings.remove("retention.days");
    }

    private Practice talk() {
        var engine = FakeCoders.engine();
        var content = TestContent.load();
        var version = content.scenario(TestContent.SCENARIO).orElseThrow();
        var setting = new TalkEngine.Setting(
                content.read(version), se.anda.coding.Language.SV, se.anda.coding.TraineeRole.SOCIAL_WORKER);
        var started = new PracticeEvent.Started(
                trainee, version.ref(), java.util.List.of(), setting.traineeRole(), setting.language(), 7,
                engine.open(setting, 7), null);
        var practice = Practice.begin(UUID.randomUUID(), started, clock.instant());
        practices.start(practice, java.util.List.of(version));
        return practice;
    }

    @Test
    void talksAreKeptUntilAPeriodIsSet() {
        talk();
        clock.turn(Duration.ofDays(5000));
        assertThat(retention.days()).isEmpty();
        assertThat(retention.eraseOld()).isZero();
    }

    @Test
    void whatIsPastThePeriodIsErasedAndTheRestIsNot() {
        talk();
        clock.turn(Duration.ofDays(20));
        var younger = talk();
        clock.turn(Duration.ofDays(11));
        retention.keepFor(30);
        assertThat(retention.wouldErase(30)).isEqualTo(1);
        assertThat(retention.wouldErase(10)).isEqualTo(2);
        assertThat(practices.list(trainee)).hasSize(2);

        assertThat(retention.eraseOld()).isEqualTo(1);
        assertThat(practices.list(trainee)).extracting(PracticeSummary::id).containsExactly(younger.id());
        assertThat(retention.eraseOld()).isZero();
    }

    @Test
    void whatIsSaidAnewBeginsThePeriodAnew() {
        var old = talk();
        clock.turn(Duration.ofDays(20));
        practices.append(old, java.util.List.of(new PracticeEvent.Paused()), clock.instant());
        clock.turn(Duration.ofDays(20));
        retention.keepFor(30);
        assertThat(retention.eraseOld()).isZero();
    }

    @Test
    void theTrailTellsOfTheSettingAndOfWhatItErased() {
        talk();
        retention.keepFor(1);
        clock.turn(Duration.ofDays(2));
        retention.eraseOld();
        assertThat(audit.newest(2))
                .extracting(entry -> entry.who() + " " + entry.what() + " " + entry.target())
                .containsExactly("- talks.erased-by-retention 1", "admin retention.set 1");
    }

    @Test
    void theProgramDoesItByItself() {
        assertThat(scheduled.getScheduledTasks())
                .extracting(task -> task.toString())
                .anyMatch(task -> task.contains("Retention.hourly"))
                .anyMatch(task -> task.contains("FileCompaction.runIfDue"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3651})
    void aPeriodOutOfRangeIsRefused(int days) {
        assertThatThrownBy(() -> retention.keepFor(days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SignedInAs(username = "kursledare", password = "anda-kursledare")
    void onlyAdministratorsSetIt() {
        assertThatThrownBy(() -> retention.keepFor(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.wouldErase(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.keepForEver()).isInstanceOf(AccessDeniedException.class);
    }
}
