package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

@WebTest
class SharingTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private Practices kept;

    @Autowired
    private SharedTalks shared;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Sharing sharing;

    @Autowired
    private JdbcClient jdbc;

    private UUID trainee;
    private UUID leader;
    private UUID talk;

    @BeforeEach
    void startTalk() {
        trainee = id("elev");
        leader = id("kursledare");
        talk = started();
    }

    private UUID started() {
        var outcome =
                practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        return ((StartOutcome.Started) outcome).practice().id();
    }

    private UUID id(String username) {
        return jdbc.sql("select id from account where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single();
    }

    private Sharing with(LedGroups groups) {
        var provider = new StaticListableBeanFactory(Map.of("groups", groups)).getBeanProvider(LedGroups.class);
        return new Sharing(shared, kept, accounts, audit, Clock.systemUTC(), provider);
    }

    @Test
    void nothingIsSharedUntilItIsChosen() {
        var led = with(_ -> Set.of(trainee));
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.NOTHING);
        assertThat(led.sharedWith(leader)).extracting(one -> one.talk().id()).doesNotContain(talk);
        assertThat(led.talk(leader, talk)).isEmpty();
        assertThat(led.forFigures(leader, talk)).isEmpty();
    }

    @Test
    void figuresOpenTheFiguresOnlyAndTheTalkOpensBoth() {
        var led = with(_ -> Set.of(trainee));
        assertThat(sharing.share(trainee, talk, ShareLevel.FIGURES)).isEqualTo(ShareOutcome.CHANGED);
        assertThat(led.forFigures(leader, talk)).isPresent();
        assertThat(led.talk(leader, talk)).isEmpty();

        sharing.share(trainee, talk, ShareLevel.TALK);
        assertThat(led.forFigures(leader, talk)).isPresent();
        assertThat(led.talk(leader, talk)).isPresent();
        assertThat(led.sharedWith(leader))
                .filteredOn(one -> one.talk().id().equals(talk))
                .extracting(SharedTalk::level)
                .containsExactly(ShareLevel.TALK);
    }

    @Test
    void whatIsWithdrawnIsClosedAtOnce() {
        var led = with(_ -> Set.of(trainee));
        sharing.share(trainee, talk, ShareLevel.TALK);
        sharing.share(trainee, talk, ShareLevel.NOTHING);
        assertThat(led.talk(leader, talk)).isEmpty();
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.NOTHING);
    }

    @Test
    void withoutGroupsALeaderReadsOfNobody() {
        sharing.share(trainee, talk, ShareLevel.TALK);
        assertThat(sharing.sharedWith(leader)).isEmpty();
        assertThat(sharing.talk(leader, talk)).isEmpty();
    }

    @Test
    void onlyALeaderOfTheTraineesGroupReads() {
        var ofOthers = with(_ -> Set.of(id("elev2")));
        var led = with(_ -> Set.of(trainee));
        sharing.share(trainee, talk, ShareLevel.TALK);
        assertThat(ofOthers.talk(leader, talk)).isEmpty();
        assertThat(led.talk(id("admin"), talk)).isEmpty();
        assertThat(led.talk(id("elev2"), talk)).isEmpty();
        assertThat(led.talk(UUID.randomUUID(), talk)).isEmpty();
    }

    @Test
    void nobodySharesAnothersTalk() {
        assertThat(sharing.share(id("elev2"), talk, ShareLevel.TALK)).isEqualTo(ShareOutcome.NOT_FOUND);
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.NOTHING);
    }

    @Test
    void aTalkBrokenOffIsNotShownEvenWhenItWasSharedBefore() {
        var led = with(_ -> Set.of(trainee));
        sharing.share(trainee, talk, ShareLevel.TALK);
        practices.abandon(trainee, talk);
        assertThat(led.talk(leader, talk)).isEmpty();
        assertThat(sharing.level(trainee, talk)).isEqualTo(ShareLevel.NOTHING);
        assertThat(sharing.share(trainee, talk, ShareLevel.FIGURES)).isEqualTo(ShareOutcome.ABANDONED);
    }

    @Test
    void theTrailTellsWhoChoseWhichLevelAndNothingTwice() {
        sharing.share(trainee, talk, ShareLevel.FIGURES);
        sharing.share(trainee, talk, ShareLevel.FIGURES);
        sharing.share(trainee, talk, ShareLevel.NOTHING);
        assertThat(audit.newest(50))
                .filteredOn(entry -> entry.target().equals(talk.toString()))
                .extracting(entry -> entry.who() + " " + entry.what())
                .containsExactly("elev talk.shared.nothing", "elev talk.shared.figures");
    }
}
