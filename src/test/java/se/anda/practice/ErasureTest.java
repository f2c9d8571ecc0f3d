package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.anda.WebTest;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;

/** Erasure on a database in a file, with the program's own settings for it. */
@WebTest
class ErasureTest {

    @TempDir
    private static Path data;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("anda.data", data::toString);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data.resolve("anda") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Autowired
    private PracticeService practices;

    @Autowired
    private Erasure erasure;

    @Autowired
    private FileCompaction compaction;

    @Autowired
    private JdbcClient jdbc;

    /**
     * Words that are nowhere else. H2 compresses a file that it writes anew: it leaves a word of its first occurrence as
     * it is unless it comes where two runs of 32 bytes meet, so of several short ones some are left.
     */
    private static final List<String> ERASED =
            List.of("kvyxhj", "zbqwfp", "mxtgvd", "jwhzkr", "pfqxnb", "gdvzyt", "xkjcwm", "hbzqtl");

    private static final List<String> KEPT =
            List.of("wqjzxv", "tkxbhg", "vznpqk", "ycjxwd", "lgqhvz", "bxkfzj", "rzwvqm", "qnxtjy");

    private final UUID trainee = UUID.randomUUID();

    private UUID talkWith(String... volleys) {
        var outcome = practices.start(trainee, TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV, 7);
        var talk = ((StartOutcome.Started) outcome).practice().id();
        for (var volley : volleys) {
            var head = practices.find(trainee, talk).orElseThrow().head().id();
            assertThat(practices.say(trainee, talk, head, UUID.randomUUID().toString(), volley))
                    .isInstanceOf(SayOutcome.Replied.class);
        }
        return talk;
    }

    /** Whether a file of the data folder holds any of the words. */
    private static boolean isInAFile(List<String> words) {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(ErasureTest::bytes).anyMatch(bytes -> words.stream()
                    .anyMatch(bytes::contains));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void whatWasSaidInAnErasedTalkIsInNoFileAfterCompaction() {
        var other = talkWith(String.join(" ", KEPT));
        var talk = talkWith(String.join(" ", ERASED), "Hur har du det?");
        assertThat(isInAFile(ERASED)).isTrue();

        assertThat(erasure.eraseTalk(trainee, talk)).isTrue();
        assertThat(practices.find(trainee, talk)).isEmpty();
        assertThat(compaction.isDue()).isTrue();
        compaction.runIfDue();

        assertThat(compaction.isDue()).isFalse();
        assertThat(isInAFile(ERASED)).isFalse();
        assertThat(isInAFile(KEPT)).isTrue();
        assertThat(practices.find(trainee, other)).isPresent();
        assertThat(practices.list(trainee)).extracting(PracticeSummary::id).containsExactly(other);
    }

    @Test
    void erasingEverythingLeavesNoRowOfThePersons() {
        var others = practices.start(UUID.randomUUID(), TestContent.SCENARIO, TraineeRole.SOCIAL_WORKER, Language.SV);
        talkWith("Första", "Andra");
        talkWith("Tredje");
        assertThat(erasure.eraseAll(trainee)).isEqualTo(2);
        assertThat(practices.list(trainee)).isEmpty();
        assertThat(jdbc.sql("select count(*) from practice_event e join practice p on p.id = e.practice_id "
                                + "where p.trainee = :trainee")
                        .param("trainee", trainee)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from practice_event where practice_id not in (select id from practice)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(others).isInstanceOf(StartOutcome.Started.class);
        assertThat(erasure.eraseAll(trainee)).isZero();
    }

    @Test
    void nobodyErasesAnothersTalk() {
        var talk = talkWith("Hej");
        assertThat(erasure.eraseTalk(UUID.randomUUID(), talk)).isFalse();
        assertThat(practices.find(trainee, talk)).isPresent();
    }

    @Test
    void aReplyToAnErasedTalkFindsNothing() {
        var talk = talkWith("Hej");
        erasure.eraseTalk(trainee, talk);
        assertThat(practices.say(trainee, talk, 1, "k", "Hej igen")).isEqualTo(new SayOutcome.NotFound());
    }

    @Test
    void theTrailTellsThatATalkWasErasedAndNothingOfIt() {
        var talk = talkWith("Talgoxen");
        erasure.eraseTalk(trainee, talk);
        assertThat(jdbc.sql("select what from audit_entry where target = :talk")
                        .param("talk", talk.toString())
                        .query(String.class)
                        .list())
                .containsExactly("talk.erased");
    }
}
