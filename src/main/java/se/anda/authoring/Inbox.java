package se.anda.authoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.anda.content.YamlDocument;
import se.anda.content.YamlText;
import se.anda.practice.Content;
import se.anda.practice.ContentVersion;
import se.anda.practice.Releases;
import se.anda.practice.Releases.Released;
import se.anda.scenario.Scenario;
import se.anda.scenario.Scenario.Topic;

/** What roles did not understand, and the way from it into a draft of the scenario. */
@Service
public class Inbox {

    private static final int HEARD = 60;

    private final Releases releases;
    private final Workspace workspace;
    private final Content content;

    Inbox(Releases releases, Workspace workspace, Content content) {
        this.releases = releases;
        this.workspace = workspace;
        this.content = content;
    }

    public List<Released> all() {
        return releases.inbox();
    }

    /** The scenario as trainees meet it now; empty when it is gone. */
    public Optional<Scenario> scenario(Released one) {
        return content.scenario(one.scenario()).map(content::read);
    }

    /** As a further way of asking for a topic, in the newest draft of the scenario or a new one; empty when that cannot be. */
    public Optional<Draft> asWayOfAsking(Released one, Topic topic) {
        return draft(one).flatMap(draft -> {
            var topics = YamlDocument.parse("", draft.source()).tree().path("topics");
            for (var index = 0; index < topics.size(); index++) {
                if (topics.get(index).path("id").asString("").equals(topic.id())) {
                    return put(one, draft, YamlText.append(draft.source(), "/topics/" + index + "/words/sv", heard(one)));
                }
            }
            return Optional.<Draft>empty();
        });
    }

    /** As the beginning of a new beat that answers it. */
    public Optional<Draft> asBeat(Released one) {
        return draft(one).flatMap(draft -> {
            var id = freeId(draft.source());
            var beat = "- id: " + id + "\n  when: {heard: {sv: [\"" + heard(one).replace("\"", "'").replace("\\", " ")
                    + "\"]}}\n  says:\n    - {sv: \"Skriv här vad rollen svarar.\"}";
            return put(one, draft, YamlText.appendBlock(draft.source(), "/beats", beat));
        });
    }

    public void layAside(Released one) {
        releases.settle(one);
    }

    private Optional<Draft> put(Released one, Draft draft, Optional<String> source) {
        return source.flatMap(text -> switch (workspace.save(draft.id(), draft.version(), text)) {
            case SaveOutcome.Saved(var saved) -> {
                releases.settle(one);
                yield Optional.of(saved);
            }
            case SaveOutcome.Overtaken _, SaveOutcome.TooLarge _, SaveOutcome.Gone _ -> Optional.empty();
        });
    }

    private Optional<Draft> draft(Released one) {
        return workspace.list().stream()
                .map(Workspace.Row::draft)
                .filter(draft -> draft.kind() == ContentVersion.Kind.SCENARIO)
                .filter(draft -> draft.contentId().equals(one.scenario()) && draft.status() != Draft.Status.ARCHIVED)
                .findFirst()
                .or(() -> workspace.createFrom(one.scenario()));
    }

    /** The longest words of the reply with nothing hidden in them, as a phrase to listen for; as people say in one breath. */
    private static String heard(Released one) {
        var piece = Arrays.stream(one.volley().split("\\[[^\\]]*\\]"))
                .max(Comparator.comparingInt(String::length))
                .orElse(one.volley());
        var plain = piece.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} '-]+", " ").replaceAll(" +", " ").strip();
        if (plain.length() <= HEARD) {
            return plain;
        }
        var cut = plain.lastIndexOf(' ', HEARD);
        return plain.substring(0, cut < 0 ? HEARD : cut);
    }

    private static String freeId(String source) {
        var taken = DraftPlay.places(source);
        var number = 1;
        while (taken.contains("ny-replik-" + number)) {
            number++;
        }
        return "ny-replik-" + number;
    }
}
