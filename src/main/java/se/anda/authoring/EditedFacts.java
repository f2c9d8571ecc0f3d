package se.anda.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.anda.scenario.DatedFacts.DatedFact;
import se.anda.scenario.Text;

/** The dated facts that were written or checked in the app. Rows are added only. */
@Repository
public class EditedFacts {

    private final JdbcClient jdbc;

    public EditedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each, in the order in which they first came. */
    public List<DatedFact> newest() {
        return jdbc.sql("""
                select f.* from dated_fact f
                join (select fact_id, max(number) as number from dated_fact group by fact_id) n
                  on n.fact_id = f.fact_id and n.number = f.number
                join dated_fact e on e.fact_id = f.fact_id and e.number = 1
                order by e.written_at, f.fact_id
                """).query((row, _) -> fact(row)).list();
    }

    /** @param by null where it came from a file */
    @Transactional
    public void add(DatedFact fact, @Nullable UUID by, Instant at) {
        jdbc.sql("""
                insert into dated_fact (fact_id, number, text_sv, text_en, source, checked, holds_for, support_contact,
                                        author, written_at)
                select cast(:id as varchar), coalesce(max(number), 0) + 1, cast(:sv as varchar), cast(:en as varchar),
                       cast(:source as varchar), cast(:checked as date), cast(:holdsFor as varchar),
                       cast(:support as boolean), cast(:by as uuid), cast(:at as timestamp with time zone)
                from dated_fact where fact_id = :id
                """)
                .param("id", fact.id())
                .param("sv", fact.text().sv())
                .param("en", fact.text().en())
                .param("source", fact.source())
                .param("checked", fact.checked())
                .param("holdsFor", String.join(",", fact.holdsFor()))
                .param("support", fact.supportContact())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DatedFact fact(ResultSet row) throws SQLException {
        return new DatedFact(
                row.getString("fact_id"),
                new Text(row.getString("text_sv"), row.getString("text_en")),
                row.getString("source"),
                row.getObject("checked", LocalDate.class),
                List.of(row.getString("holds_for").split(",")),
                row.getBoolean("support_contact"));
    }
}
