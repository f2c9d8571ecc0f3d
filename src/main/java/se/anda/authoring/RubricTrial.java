package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.anda.authoring.PublishingCheck.Condition;
import se.anda.authoring.PublishingCheck.Verdict;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.coding.Coders;
import se.anda.practice.Content;
import se.anda.rubric.CriterionResult;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.Rubric;
import se.anda.rubric.Scorer;
import se.anda.scenario.Scenario;

/**
 * Tries a rubric on sample talks, and keeps with it which level a sample is to get. A sample is a simulated trainee's talk in
 * a scenario as trainees meet it now, always by the same seed.
 */
@Service
public class RubricTrial {

    private static final long SEED = 1;

    private final Content content;
    private final Workspace workspace;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, RatedTalk> played = new ConcurrentHashMap<>();

    RubricTrial(Content content, Workspace workspace, JdbcClient jdbc, Clock clock) {
        this.content = content;
        this.workspace = workspace;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An expected level.
     *
     * @param expected 1 to 5; null: the criterion is not to apply
     */
    public record Expectation(UUID id, String scenario, Policy policy, String criterion, @Nullable Integer expected) {}

    /** What came of one. */
    public record Held(Expectation expectation, @Nullable Integer given) {

        public boolean holds() {
            return java.util.Objects.equals(expectation.expected(), given);
        }
    }

    /** The scenarios that the rubric is for. */
    public List<Scenario> scenarios(Rubric rubric) {
        return content.scenarios().stream().filter(scenario -> rubric.fits(scenario.role())).toList();
    }

    /** Every criterion's level with its evidence; empty when there is no such scenario any more. */
    public Optional<List<CriterionResult>> on(Rubric rubric, String scenario, Policy policy) {
        return content.scenario(scenario).map(version -> new Scorer(List.of(rubric))
                .score(played.computeIfAbsent(version.hash() + policy, _ -> play(content.read(version), policy)))
                .criteria());
    }

    private static RatedTalk play(Scenario scenario, Policy policy) {
        var coders = Coders.embedded();
        var role = scenario.traineeRoles().keySet().iterator().next();
        return new Playtest(coders.volleys(), coders.roleTalk()).play(scenario, policy, role, SEED).talk();
    }

    /** Keeps what a sample is to come to. */
    public void expect(Rubric rubric, String scenario, Policy policy, String criterion, @Nullable Integer level) {
        var author = workspace.author();
        jdbc.sql("""
                insert into rubric_test (id, rubric_id, scenario_id, policy, criterion, expected, author, kept_at)
                values (:id, :rubric, :scenario, :policy, :criterion, :expected, :author, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("rubric", rubric.id())
                .param("scenario", scenario)
                .param("policy", policy.name())
                .param("criterion", criterion)
                .param("expected", level)
                .param("author", author.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that is expected of the rubric, with what it gives now. */
    public List<Held> expectations(Rubric rubric) {
        return jdbc.sql("select * from rubric_test where rubric_id = :rubric order by kept_at, id")
                .param("rubric", rubric.id())
                .query((row, _) -> expectation(row))
                .list()
                .stream()
                .map(one -> new Held(one, given(rubric, one)))
                .toList();
    }

    private @Nullable Integer given(Rubric rubric, Expectation one) {
        return on(rubric, one.scenario(), one.policy()).stream()
                .flatMap(List::stream)
                .filter(result -> result.criterion().id().equals(one.criterion()))
                .map(CriterionResult::level)
                .filter(java.util.Objects::nonNull)
                .map(Rubric.Level::level)
                .findFirst()
                .orElse(null);
    }

    public void remove(Expectation one) {
        workspace.author();
        jdbc.sql("delete from rubric_test where id = :id").param("id", one.id()).update();
    }

    /** As publishing asks for it; what was found are the criteria that come out otherwise. */
    PublishingCheck check(Rubric rubric) {
        var all = expectations(rubric);
        if (all.isEmpty()) {
            return new PublishingCheck(Condition.TEST_TALKS, Verdict.NOT_APPLICABLE, List.of());
        }
        var broken = all.stream().filter(one -> !one.holds()).map(one -> one.expectation().criterion()).distinct().toList();
        return PublishingCheck.of(Condition.TEST_TALKS, broken.isEmpty(), broken);
    }

    private static Expectation expectation(ResultSet row) throws SQLException {
        return new Expectation(
                row.getObject("id", UUID.class),
                row.getString("scenario_id"),
                Policy.valueOf(row.getString("policy")),
                row.getString("criterion"),
                row.getObject("expected", Integer.class));
    }
}
