package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.anda.TestPostgres;
import se.anda.account.AuditFilter;
import se.anda.account.AuditTrail;
import se.anda.account.SessionService;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.ui.SignedInAs;

/** Sharing, erasure, retention and the audit trail on PostgreSQL, in a schema of their own. */
@EnabledIf("se.anda.TestPostgres#runs")
class OwnDataOnPostgresTest extends SharingTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestPostgres.use(properties);
        properties.add("spring.datasource.hikari.schema", () -> "own_data");
        properties.add("spring.flyway.schemas", () -> "own_data");
    }

    @Autowired
    private PracticeService practices;

    @Autowired
    private Erasure erasure;

    @Autowired
    private FileCompaction compaction;

    @Autowired
    private Retention retention;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SessionService sessions;

    @Test
    void anErasedTalkIsGoneAndTheTablesAreWrittenAnew() {
        var trainee = UUID.randomUUID();
        practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        assertThat(erasure.eraseAll(trainee)).isEqualTo(1);
        assertThat(practices.list(trainee)).isEmpty();
        compaction.runIfDue();
        assertThat(compaction.isDue()).isFalse();
    }

    @Test
    @SignedInAs(username = "admin", password = "anda-admin")
    void retentionTrailAndSessionsAreRead() {
        retention.keepFor(30);
        assertThat(retention.days()).hasValue(30);
        assertThat(retention.wouldErase(30)).isZero();
        retention.keepForEver();
        var day = LocalDate.of(2026, 1, 1);
        assertThat(trail.find(new AuditFilter("admin", "retention.", day, null), 5)).hasSize(2);
        assertThat(trail.find(new AuditFilter("", "", null, day), 5)).isEmpty();
        assertThat(sessions.all()).isEmpty();
    }
}
