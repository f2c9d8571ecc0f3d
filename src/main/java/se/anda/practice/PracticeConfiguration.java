package se.anda.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.anda.coding.Coders;
import se.anda.rubric.RubricCatalogue;
import se.anda.scenario.ScenarioCatalogue;

/** What talks are played with. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    /** Of the disk, in bytes, that no talk may take: H2 needs some to keep running. */
    private static final long RESERVE = 16L * 1024 * 1024;

    @Bean
    TalkEngine talkEngine() {
        var coders = Coders.embedded();
        return new DialogueEngine(coders.volleys(), coders.roleTalk(), "embedded");
    }

    /** @param folder scenarios of the installation; empty: those that came with the program */
    @Bean
    Content content(
            @Value("${anda.scenarios:}") String folder, RubricCatalogue rubrics, ObjectProvider<PublishedContent> published) {
        var catalogue = folder.isBlank() ? ScenarioCatalogue.bundled() : ScenarioCatalogue.load(Path.of(folder));
        var files = new CatalogueContent(
                () -> catalogue,
                id -> rubrics.find(id)
                        .map(entry ->
                                new ContentVersion(entry.hash(), ContentVersion.Kind.RUBRIC, id, entry.source())));
        return new ContentWithPublished(files, published.getIfAvailable(() -> PublishedContent.NONE));
    }

    /** @param folder rubrics of the installation; empty: those that came with the program */
    @Bean
    RubricCatalogue rubricCatalogue(@Value("${anda.rubrics:}") String folder) {
        return folder.isBlank() ? RubricCatalogue.bundled() : RubricCatalogue.load(Path.of(folder));
    }

    @Bean
    LinePace linePace(@Value("${anda.line-pace:35ms}") Duration between) {
        return new LinePace(between);
    }

    /** A database of its own keeps its own room. */
    @Bean
    Room room(@Value("${spring.datasource.url}") String url, @Value("${anda.data}") Path data) {
        return url.startsWith("jdbc:h2:file:") ? Room.in(data, RESERVE) : Room.ENDLESS;
    }

    /** Its threads are virtual, and nothing interrupts them: an interrupt amid a write would close H2's file. */
    @Bean
    PracticeService practiceService(
            Practices practices,
            TalkEngine engine,
            Content content,
            Clock clock,
            RandomGenerator random,
            LinePace pace,
            ObjectProvider<RoleWords> words,
            VoiceChoice voices,
            Room room) {
        var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("talk-", 0).factory());
        return new PracticeService(
                practices,
                engine,
                content,
                clock,
                random,
                threads,
                pace,
                words.getIfAvailable(() -> RoleWords.NONE),
                voices::of,
                room);
    }
}
