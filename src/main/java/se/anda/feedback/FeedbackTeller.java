package se.anda.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.Language;
import se.anda.feedback.TranscriptLine.Part;
import se.anda.feedback.TranscriptLine.RoleLine;
import se.anda.feedback.TranscriptLine.TraineeLine;
import se.anda.practice.Attempt;
import se.anda.practice.TalkEngine.Setting;
import se.anda.practice.Turn;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.RatedTalk.Exchange;
import se.anda.rubric.Rubric;
import se.anda.rubric.ScoreRanges;
import se.anda.rubric.Scorer;
import se.anda.scenario.Ending;

/** Tells the feedback on an attempt from its stored codes and states. Pure: the same attempt, the same words. */
public final class FeedbackTeller {

    private final Alternatives alternatives;

    public FeedbackTeller(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Tells one attempt.
     *
     * @param setting what the talk was played in
     * @param disputed what the trainee meant otherwise
     * @param language of the feedback's words; the transcript keeps its own
     */
    public Feedback tell(
            UUID practice,
            Setting setting,
            Attempt attempt,
            List<Rubric> rubrics,
            Set<Disputes.Place> disputed,
            Language language) {
        var words = new Words(language);
        var scenario = setting.scenario();
        var enough = attempt.replies() >= Feedback.ENOUGH;
        var scorer = new Scorer(rubrics);
        var talk = rated(setting, attempt);
        var scored = scorer.score(talk);
        var card = enough ? scored : scored.countsOnly();
        var ranges = ScoreRanges.of(scorer, talk, open(attempt, disputed));
        var gates = new GateTeller(scenario, attempt, language).all(setting.traineeRole());
        var told = new RubricTeller(attempt, ranges, language).all(card);
        var moments = new MomentTeller(setting, alternatives, words).all(attempt, gates);
        var summing = new Summing(words, told, scored);
        var next = summing.next(gates, moments);
        return new Feedback(
                practice,
                attempt.number(),
                attempt.head(),
                language,
                attempt.replies(),
                attempt.finished(),
                ending(setting, attempt, language),
                gates,
                summing.paragraph(gates, next),
                next,
                enough ? Feedback.Basis.RATED : Feedback.Basis.COUNTS,
                card,
                enough ? MeasureRanges.of(ranges) : MeasureRanges.NONE,
                told,
                attempt.turns().stream().map(FeedbackTeller::point).toList(),
                transcript(attempt, disputed),
                moments);
    }

    /** The attempt as it is scored. */
    public static RatedTalk rated(Setting setting, Attempt attempt) {
        var exchanges = new ArrayList<Exchange>();
        CodedRoleLine before = null;
        for (var turn : attempt.turns()) {
            var talk = turn.step().talk();
            var coded = turn.coded();
            if (coded != null) {
                exchanges.add(new Exchange(turn.number(), coded, before, talk, turn.state().role()));
            }
            before = talk;
        }
        var scenario = setting.scenario();
        return new RatedTalk(
                setting.language(),
                scenario.role(),
                setting.traineeRole(),
                scenario.custody(),
                scenario.changeGoal() != null,
                exchanges);
    }

    private static @Nullable String ending(Setting setting, Attempt attempt, Language language) {
        var id = attempt.ending();
        return id == null
                ? null
                : setting.scenario().ending(id).map(Ending::name).map(name -> name.in(language)).orElse(null);
    }

    private static TimelinePoint point(Turn turn) {
        var role = turn.state().role();
        var talk = turn.step().talk();
        var coded = turn.coded();
        return new TimelinePoint(
                turn.id(),
                turn.number(),
                role.trust(),
                role.readiness(),
                role.discord(),
                role.distress(),
                talk.code(),
                talk.subtype(),
                coded == null ? List.of() : List.copyOf(coded.countedCodes()),
                coded == null ? Set.of() : coded.markers());
    }

    /** What may be read another way: what the coder was not sure of, and what the trainee disputes. */
    private static List<ScoreRanges.Open> open(Attempt attempt, Set<Disputes.Place> disputed) {
        var open = new ArrayList<ScoreRanges.Open>();
        for (var turn : attempt.turns()) {
            var coded = turn.coded();
            for (var at = 0; coded != null && at < coded.utterances().size(); at++) {
                if (coded.utterances().get(at).confidence() < Part.SURE
                        || disputed.contains(new Disputes.Place(turn.id(), at))) {
                    open.add(new ScoreRanges.Open(turn.number(), at));
                }
            }
        }
        return open;
    }

    private static List<TranscriptLine> transcript(Attempt attempt, Set<Disputes.Place> disputed) {
        var lines = new ArrayList<TranscriptLine>();
        for (var turn : attempt.turns()) {
            var coded = turn.coded();
            if (coded != null) {
                var parts = new ArrayList<Part>();
                for (var utterance : coded.utterances()) {
                    parts.add(new Part(
                            utterance,
                            utterance.confidence() < Part.SURE,
                            ScoreRanges.runnerUp(utterance).orElse(null),
                            disputed.contains(new Disputes.Place(turn.id(), parts.size()))));
                }
                lines.add(new TraineeLine(turn.id(), coded.text(), parts, turn.parent()));
            }
            lines.add(new RoleLine(turn.id(), turn.line(), turn.step().talk(), turn.wording()));
        }
        return lines;
    }
}
