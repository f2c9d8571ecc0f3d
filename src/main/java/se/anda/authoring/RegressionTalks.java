package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.anda.authoring.PublishingCheck.Condition;
import se.anda.authoring.PublishingCheck.Verdict;
import se.anda.authoring.RegressionTalk.Change;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.TalkEngine;
import se.anda.scenario.Scenario;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The talks that are kept with each scenario, and whether a draft still plays them as before. */
@Service
public class RegressionTalks {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Workspace workspace;
    private final DraftPlay play;
    private final Clock clock;

    RegressionTalks(JdbcClient jdbc, Workspace workspace, TalkEngine engine, Clock clock) {
        this.jdbc = jdbc;
        this.workspace = workspace;
        this.play = new DraftPlay(engine);
        this.clock = clock;
    }

    /** A kept talk with what has changed in it; nothing: it plays as before. */
    public record Replayed(RegressionTalk talk, List<Change> changes) {}

    /** Keeps a talk as the scenario plays it now. */
    public void keep(Scenario scenario, TraineeRole role, Language language, long seed, List<String> volleys) {
        var author = workspace.author();
        jdbc.sql("""
                insert into regression_talk (id, content_id, trainee_role, language, seed, volleys, role_lines, author, kept_at)
                values (:id, :content, :role, :language, :seed, :volleys, :lines, :author, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("content", scenario.id())
                .param("role", role.name())
                .param("language", language.name())
                .param("seed", seed)
                .param("volleys", JSON.writeValueAsString(volleys))
                .param("lines", JSON.writeValueAsString(lines(scenario, role, language, seed, volleys)))
                .param("author", author.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The talks of the scenario, the oldest first, played now. */
    public List<Replayed> replay(Scenario scenario) {
        return of(scenario.id()).stream()
                .map(talk -> new Replayed(
                        talk,
                        talk.against(lines(scenario, talk.role(), talk.language(), talk.seed(), talk.volleys()))))
                .toList();
    }

    /** The talk is from now on to play as it does in this scenario. */
    public void accept(RegressionTalk talk, Scenario scenario) {
        workspace.author();
        jdbc.sql("update regression_talk set role_lines = :lines where id = :id")
                .param("lines", JSON.writeValueAsString(
                        lines(scenario, talk.role(), talk.language(), talk.seed(), talk.volleys())))
                .param("id", talk.id())
                .update();
    }

    public void remove(RegressionTalk talk) {
        workspace.author();
        jdbc.sql("delete from regression_talk where id = :id").param("id", talk.id()).update();
    }

    /** As publishing asks for it; what was found are the numbers of the talks that have changed. */
    PublishingCheck check(Scenario scenario) {
        var replayed = replay(scenario);
        if (replayed.isEmpty()) {
            return new PublishingCheck(Condition.REGRESSION_TALKS, Verdict.NOT_APPLICABLE, List.of());
        }
        var changed = replayed.stream()
                .filter(one -> !one.changes().isEmpty())
                .map(one -> Integer.toString(replayed.indexOf(one) + 1))
                .toList();
        return PublishingCheck.of(Condition.REGRESSION_TALKS, changed.isEmpty(), changed);
    }

    /** A scenario whose trainee roles are others now has nothing to answer. */
    private List<String> lines(Scenario scenario, TraineeRole role, Language language, long seed, List<String> volleys) {
        return scenario.traineeRoles().containsKey(role)
                ? play.play(scenario, role, language, seed, volleys).stream().map(DraftPlay.PlayedLine::line).toList()
                : List.of();
    }

    private List<RegressionTalk> of(String contentId) {
        return jdbc.sql("select * from regression_talk where content_id = :id order by kept_at, id")
                .param("id", contentId)
                .query((row, _) -> talk(row))
                .list();
    }

    private static RegressionTalk talk(ResultSet row) throws SQLException {
        return new RegressionTalk(
                row.getObject("id", UUID.class),
                row.getString("content_id"),
                TraineeRole.valueOf(row.getString("trainee_role")),
                Language.valueOf(row.getString("language")),
                row.getLong("seed"),
                texts(row.getString("volleys")),
                texts(row.getString("role_lines")));
    }

    private static List<String> texts(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
