package se.anda.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Language;
import se.anda.rubric.Scorecard;

/**
 * One attempt at a talk, told to the trainee. All words are in {@link #language()} and ready to show; only the transcript
 * keeps the language of the talk.
 *
 * @param attempt number of the attempt, 1 for the first
 * @param head id of the attempt's last turn
 * @param replies of the trainee in the attempt
 * @param finished whether the attempt is closed; an open one has no missed gates that may still be met
 * @param ending name of the ending; null when none was reached. Never scored
 * @param gates what asks for attention first: broken, missed, then met; gates that never opened are left out
 * @param paragraph affirms what was there and names one next step
 * @param next the one thing to practise next
 * @param basis whether there was enough said for ratings
 * @param scorecard all figures; without ratings and ratios when {@code basis} is {@link Basis#COUNTS}
 * @param ranges between what the measures may lie
 * @param rubrics the criteria, told, by rubric; those that do not apply are left out
 * @param timeline the opening first
 * @param transcript in order, the role's opening first
 * @param moments at most three, in the order of the talk
 */
public record Feedback(
        UUID practice,
        int attempt,
        int head,
        Language language,
        int replies,
        boolean finished,
        @Nullable String ending,
        List<GateTold> gates,
        String paragraph,
        NextStep next,
        Basis basis,
        Scorecard scorecard,
        MeasureRanges ranges,
        List<RubricTold> rubrics,
        List<TimelinePoint> timeline,
        List<TranscriptLine> transcript,
        List<DecisiveMoment> moments) {

    /** Below this many volleys the app tells counts only (coding manual, introduction). */
    public static final int ENOUGH = 10;

    public Feedback {
        gates = List.copyOf(gates);
        rubrics = List.copyOf(rubrics);
        timeline = List.copyOf(timeline);
        transcript = List.copyOf(transcript);
        moments = List.copyOf(moments);
    }

    /** What the figures rest on. */
    public enum Basis {
        /** Fewer than {@value #ENOUGH} volleys: counts and practice criteria only. */
        COUNTS,
        /** Enough for ratings and ratios, as an estimate. */
        RATED
    }

    /** Broken and missed gates only. */
    public List<GateTold> urgent() {
        return gates.stream().filter(gate -> gate.status() != GateTold.Status.MET).toList();
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Feedback[" + practice + ", attempt=" + attempt + ", replies=" + replies + "]";
    }
}
