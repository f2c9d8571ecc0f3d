package se.anda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TalkSubtype;
import se.anda.feedback.DecisiveMoment;
import se.anda.feedback.Feedback;
import se.anda.feedback.GateTold;
import se.anda.feedback.NextStep;
import se.anda.feedback.RubricTold;
import se.anda.feedback.TimelinePoint;
import se.anda.feedback.TranscriptLine;
import se.anda.rubric.Counts;
import se.anda.rubric.GlobalRating;
import se.anda.rubric.GlobalRatings;
import se.anda.rubric.SummaryMeasures;

/**
 * The feedback on one attempt; see {@link Feedback}. A MITI-based estimate, not MITI coding.
 *
 * @param head id of the attempt's last turn
 * @param basis {@code COUNTS} below ten replies: no ratings and no ratios then
 * @param counts volleys that hold each code, after the counting rules
 * @param markers volleys that hold each practice marker
 */
record TalkFeedback(
        UUID talk,
        int attempt,
        int head,
        String language,
        int replies,
        @Nullable String ending,
        List<GateTold> gates,
        String paragraph,
        NextStep next,
        Feedback.Basis basis,
        Globals globals,
        SummaryMeasures summary,
        Map<BehaviourCode, Integer> counts,
        Map<String, Integer> markers,
        List<RubricTold> rubrics,
        List<TimelinePoint> timeline,
        List<Line> transcript,
        List<DecisiveMoment> moments) {

    /** The four global ratings of MITI 4.2.1, 1 to 5; null where the talk was too short, or has no change goal. */
    record Globals(
            @Nullable Double cultivatingChangeTalk,
            @Nullable Double softeningSustainTalk,
            @Nullable Double partnership,
            @Nullable Double empathy) {

        static Globals of(GlobalRatings ratings) {
            return new Globals(
                    value(ratings.cultivatingChangeTalk()),
                    value(ratings.softeningSustainTalk()),
                    value(ratings.partnership()),
                    value(ratings.empathy()));
        }

        private static @Nullable Double value(@Nullable GlobalRating rating) {
            return rating == null ? null : rating.value();
        }
    }

    /**
     * A line of the talk.
     *
     * @param who {@code role} or {@code trainee}
     * @param talk of the role's line; null for the trainee's
     * @param utterances of the trainee's line; empty for the role's and for silence
     */
    record Line(
            int turn,
            String who,
            String text,
            @Nullable RoleTalkCode talk,
            @Nullable TalkSubtype subtype,
            List<Part> utterances) {

        static Line of(TranscriptLine line) {
            return switch (line) {
                case TranscriptLine.RoleLine role ->
                    new Line(role.turn(), "role", role.text(), role.talk().code(), role.talk().subtype(), List.of());
                case TranscriptLine.TraineeLine trainee ->
                    new Line(trainee.turn(), "trainee", trainee.text(), null, null,
                            trainee.parts().stream().map(Part::of).toList());
            };
        }

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Line[turn=" + turn + "]";
        }
    }

    /** One utterance; {@code unsure} where the coder was not sure of the code. */
    record Part(
            String text,
            Span span,
            BehaviourCode code,
            double confidence,
            boolean unsure,
            List<String> markers,
            List<Span> evidence) {

        static Part of(TranscriptLine.Part part) {
            CodedUtterance coded = part.coded();
            return new Part(
                    coded.text(),
                    coded.span(),
                    coded.code(),
                    coded.confidence(),
                    part.unsure(),
                    coded.markers().stream().map(Marker::tag).toList(),
                    coded.evidence());
        }

        /** Without what was said: it must not reach a log. */
        @Override
        public String toString() {
            return "Part[" + code + "]";
        }
    }

    static TalkFeedback of(Feedback feedback) {
        var card = feedback.scorecard();
        return new TalkFeedback(
                feedback.practice(),
                feedback.attempt(),
                feedback.head(),
                feedback.language().tag(),
                feedback.replies(),
                feedback.ending(),
                feedback.gates(),
                feedback.paragraph(),
                feedback.next(),
                feedback.basis(),
                Globals.of(card.globals()),
                card.summary(),
                counts(card.counts()),
                markers(card.counts()),
                feedback.rubrics(),
                feedback.timeline(),
                feedback.transcript().stream().map(Line::of).toList(),
                feedback.moments());
    }

    private static Map<BehaviourCode, Integer> counts(Counts counts) {
        var all = new LinkedHashMap<BehaviourCode, Integer>();
        for (var code : BehaviourCode.values()) {
            all.put(code, counts.of(code));
        }
        return all;
    }

    private static Map<String, Integer> markers(Counts counts) {
        var all = new LinkedHashMap<String, Integer>();
        for (var marker : Marker.values()) {
            all.put(marker.tag(), counts.of(marker));
        }
        return all;
    }

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "TalkFeedback[" + talk + ", attempt=" + attempt + "]";
    }
}
