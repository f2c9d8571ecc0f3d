package se.anda.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.anda.account.Account;
import se.anda.account.Csv;
import se.anda.account.ExportPart;
import se.anda.coding.CodedVolley;

/** A person's talks as a table, one row for each turn. One talk is in memory at a time. */
@Component
class TalksCsvExport implements ExportPart {

    private static final List<String> COLUMNS = List.of(
            "talk", "scenario", "trainee_role", "started_at", "status", "shared", "turn", "answers", "reply", "at",
            "trainee_said", "codes", "markers", "role_said", "role_talk", "trust", "readiness", "discord", "distress");

    private final Practices practices;
    private final SharedTalks shared;

    TalksCsvExport(Practices practices, SharedTalks shared) {
        this.practices = practices;
        this.shared = shared;
    }

    @Override
    public String file() {
        return "talks.csv";
    }

    @Override
    public void write(Account owner, OutputStream out) throws IOException {
        var csv = new Csv(out);
        csv.row(COLUMNS);
        for (var summary : practices.list(owner.id())) {
            var level = shared.level(owner.id(), summary.id()).orElse(ShareLevel.NOTHING);
            var talk = practices.find(owner.id(), summary.id());
            for (var turn : talk.map(Practice::turns).orElse(List.of())) {
                csv.row(row(summary, level, turn));
            }
        }
        csv.flush();
    }

    private static List<@Nullable Object> row(PracticeSummary talk, ShareLevel level, Turn turn) {
        var cells = new ArrayList<@Nullable Object>(List.of(
                talk.id(), talk.scenarioId(), talk.traineeRole().tag(), talk.startedAt(), talk.status(), level,
                turn.id()));
        var coded = turn.coded();
        var state = turn.state().role();
        cells.add(turn.parent());
        cells.add(turn.number());
        cells.add(turn.at());
        cells.add(turn.volley());
        cells.add(coded == null ? null : codes(coded));
        cells.add(coded == null ? null : markers(coded));
        cells.add(turn.line());
        cells.add(turn.step().talk().code());
        cells.add(state.trust());
        cells.add(state.readiness());
        cells.add(state.discord());
        cells.add(state.distress());
        return cells;
    }

    private static String codes(CodedVolley volley) {
        return volley.utterances().stream().map(one -> one.code().name()).collect(Collectors.joining(" "));
    }

    private static String markers(CodedVolley volley) {
        return volley.utterances().stream()
                .flatMap(one -> one.markers().stream())
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
