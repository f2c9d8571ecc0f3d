package se.anda.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedUtterance;
import se.anda.practice.Wording;

/** A line of the talk as it was said, with how it was read. */
public sealed interface TranscriptLine {

    /** Id of the turn it belongs to; a trainee's line and the role's answer to it share one. */
    int turn();

    String text();

    /**
     * A line of the role; {@code *…*} is a stage direction, a line break parts two beats.
     *
     * @param wording how it got its words; null for a scripted role
     */
    record RoleLine(int turn, String text, CodedRoleLine talk, @Nullable Wording wording) implements TranscriptLine {

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "RoleLine[turn=" + turn + "]";
        }
    }

    /**
     * A line of the trainee.
     *
     * @param parts its utterances, in order; empty for silence
     * @param retryFrom the turn to go back to for another try at this line; null when there is none
     */
    record TraineeLine(int turn, String text, List<Part> parts, @Nullable Integer retryFrom) implements TranscriptLine {

        public TraineeLine {
            parts = List.copyOf(parts);
        }

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "TraineeLine[turn=" + turn + "]";
        }
    }

    /**
     * One utterance. The spans of {@code coded} are places in the line's text; its reason is a key of the message files.
     *
     * @param unsure the coder was not sure: shown as "osäkert"
     * @param runnerUp the code that would be next; null when only one was considered
     * @param disputed the trainee says that it meant something else
     */
    record Part(CodedUtterance coded, boolean unsure, @Nullable BehaviourCode runnerUp, boolean disputed) {

        /** Below this confidence a code is told as unsure. */
        public static final double SURE = 0.55;

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Part[" + coded.code() + "]";
        }
    }
}
