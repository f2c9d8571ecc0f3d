package se.anda.coding.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Line;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TalkSubtype;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import java.util.Set;

/** The labelled talks of one part of the corpus, and what was found wrong in their files. */
public record Corpus(List<Talk> talks, List<Problem> problems) {

    public Corpus {
        talks = List.copyOf(talks);
        problems = List.copyOf(problems);
    }

    /** One file: a brief and its lines. */
    public record Talk(
            String file,
            Language language,
            @Nullable RoleKind role,
            @Nullable TraineeRole traineeRole,
            @Nullable String target,
            List<Volley> volleys,
            List<RoleLine> roleLines) {}

    /** A trainee's volley as it was said, with what was said before it in the block, and its units in order. */
    public record Volley(String text, List<Line> history, List<Unit> units, int line) {

        public VolleyContext context(Talk talk) {
            return new VolleyContext(talk.language(), talk.role(), talk.traineeRole(), history);
        }
    }

    /** One utterance with its labels. */
    public record Unit(Span span, BehaviourCode code, Set<Marker> markers) {}

    /** A role's line and its clauses. */
    public record RoleLine(String text, List<Clause> clauses, int line) {}

    /** One clause with its labels; subtype null for DISC and N. */
    public record Clause(Span span, RoleTalkCode code, @Nullable TalkSubtype subtype, boolean minimising) {}

    /** Something wrong at a place in a file, and what to do. */
    public record Problem(String file, int line, String message) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    public List<Talk> talks(Language language) {
        return talks.stream().filter(talk -> talk.language() == language).toList();
    }
}
