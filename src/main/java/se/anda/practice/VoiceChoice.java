package se.anda.practice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which voice a course leader has chosen for a scenario; scripted where nobody has. */
@Repository
public class VoiceChoice {

    private final JdbcClient jdbc;

    VoiceChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Voice of(String scenarioId) {
        return jdbc.sql("select voice from scenario_voice where scenario_id = :scenario")
                .param("scenario", scenarioId)
                .query(String.class)
                .optional()
                .map(Voice::valueOf)
                .orElse(Voice.SCRIPTED);
    }

    @Transactional
    public void choose(String scenarioId, Voice voice) {
        jdbc.sql("delete from scenario_voice where scenario_id = :scenario")
                .param("scenario", scenarioId)
                .update();
        if (voice != Voice.SCRIPTED) {
            jdbc.sql("insert into scenario_voice (scenario_id, voice) values (:scenario, :voice)")
                    .param("scenario", scenarioId)
                    .param("voice", voice.name())
                    .update();
        }
    }
}
