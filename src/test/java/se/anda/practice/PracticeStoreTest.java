package se.anda.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

/** What tests of kept talks stand on: the migrated database, the service on it, a clock turned by hand. */
@SpringBootTest(
        classes = PracticeStoreTest.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:practice;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
        })
abstract class PracticeStoreTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import(Practices.class)
    static class Store {}

    static final long SEED = 7;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    final HandClock clock = new HandClock();
    final UUID trainee = UUID.randomUUID();
    PracticeService service;

    @BeforeEach
    void makeService() {
        service = service(practices, FakeCoders.engine(), Runnable::run);
    }

    PracticeService service(Practices store, TalkEngine engine, Executor executor) {
        return service(store, engine, executor, Room.ENDLESS);
    }

    PracticeService service(Practices store, TalkEngine engine, Executor executor, Room room) {
        var pace = new LinePace(Duration.ZERO);
        return new PracticeService(
                store, engine, TestContent.load(), (Clock) clock, new Random(1), executor, pace, room);
    }

    Practice started() {
        return started(trainee);
    }

    Practice started(UUID who) {
        var outcome = service.start(who, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, SEED);
        return ((StartOutcome.Started) outcome).practice();
    }

    /** Says it after the head, with a fresh key. */
    Turn say(Practice practice, String volley) {
        var head = service.find(trainee, practice.id()).orElseThrow().head().id();
        var outcome = service.say(trainee, practice.id(), head, UUID.randomUUID().toString(), volley);
        return ((SayOutcome.Replied) outcome).turn();
    }

    Practice found(Practice practice) {
        return service.find(trainee, practice.id()).orElseThrow();
    }
}
