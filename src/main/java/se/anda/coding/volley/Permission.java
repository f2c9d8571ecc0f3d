package se.anda.coding.volley;

import java.util.List;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.text.CueBook;
import se.anda.coding.text.CueHit;
import se.anda.coding.text.Tokens;

/** Whether there is leave to give advice, read from the last lines (coding manual, rule 12). */
public enum Permission {
    NONE,
    /** Asked for in this volley, not yet answered. */
    ASKED,
    GIVEN,
    /** Given a volley ago and not taken back. */
    HELD,
    /** The role itself asked for advice. */
    INVITED,
    REFUSED;

    private static final int LINES_READ = 5;

    public boolean allows() {
        return switch (this) {
            case ASKED, GIVEN, HELD, INVITED -> true;
            case NONE, REFUSED -> false;
        };
    }

    /** What holds when a volley begins, after the lines before it. */
    static Permission after(List<Line> history, Language language) {
        var state = NONE;
        for (var line : history.subList(Math.max(0, history.size() - LINES_READ), history.size())) {
            var tokens = Tokens.of(line.text(), language);
            state = switch (line.who()) {
                case TRAINEE -> state.afterTrainee(tokens);
                case ROLE -> state.afterRole(tokens);
            };
        }
        return state;
    }

    /** What holds in a volley after one of its utterances. */
    Permission afterUtterance(List<CueHit> hits) {
        return has(hits, "permission-tell") && this != REFUSED ? ASKED : this;
    }

    private Permission afterTrainee(Tokens tokens) {
        if (has(CueBook.volley(tokens.language()).find(tokens), "permission-tell")) {
            return ASKED;
        }
        return switch (this) {
            case GIVEN, INVITED -> HELD;
            case NONE, ASKED, HELD, REFUSED -> NONE;
        };
    }

    private Permission afterRole(Tokens tokens) {
        var hits = CueBook.volley(tokens.language()).find(tokens);
        if (has(hits, "asks-advice")) {
            return INVITED;
        }
        if (this == ASKED) {
            return has(hits, "refuse") ? REFUSED : GIVEN;
        }
        return this == HELD && has(hits, "refuse") ? NONE : this;
    }

    private static boolean has(List<CueHit> hits, String cue) {
        return hits.stream().anyMatch(hit -> hit.cue().equals(cue));
    }
}
