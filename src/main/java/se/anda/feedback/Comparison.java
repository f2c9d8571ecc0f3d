package se.anda.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;

/**
 * Two attempts at one talk beside each other: where they parted, what differed.
 *
 * @param shared lines that both have, the opening first
 * @param one the first's lines after the parting
 * @param other the second's
 * @param rows the figures of both, only those that one of them has
 */
public record Comparison(
        List<TranscriptLine> shared, List<TranscriptLine> one, List<TranscriptLine> other, List<Row> rows) {

    public Comparison {
        shared = List.copyOf(shared);
        one = List.copyOf(one);
        other = List.copyOf(other);
        rows = List.copyOf(rows);
    }

    /** What a row is about. */
    public enum Figure {
        REPLIES,
        OPEN_QUESTIONS,
        REFLECTIONS,
        COMPLEX,
        ADHERENT,
        NON_ADHERENT,
        TRUST,
        READINESS,
        DISCORD,
        DISTRESS
    }

    /**
     * One figure of both attempts; counts are of utterances after the parting, dimensions those at the end.
     *
     * @param one null when the attempt has none
     */
    public record Row(Figure figure, @Nullable Integer one, @Nullable Integer other) {}

    public static Comparison of(Feedback one, Feedback other) {
        var parting = 0;
        var shortest = Math.min(one.transcript().size(), other.transcript().size());
        while (parting < shortest && same(one.transcript().get(parting), other.transcript().get(parting))) {
            parting++;
        }
        var first = one.transcript().subList(parting, one.transcript().size());
        var second = other.transcript().subList(parting, other.transcript().size());
        return new Comparison(
                one.transcript().subList(0, parting), first, second, rows(figures(one, first), figures(other, second)));
    }

    /** A trainee's line and the answer to it share a turn, so that a parting never stands between them. */
    private static boolean same(TranscriptLine one, TranscriptLine other) {
        return one.turn() == other.turn();
    }

    private static List<Row> rows(Map<Figure, Integer> one, Map<Figure, Integer> other) {
        var rows = new ArrayList<Row>();
        for (var figure : Figure.values()) {
            if (one.containsKey(figure) || other.containsKey(figure)) {
                rows.add(new Row(figure, one.get(figure), other.get(figure)));
            }
        }
        return rows;
    }

    private static Map<Figure, Integer> figures(Feedback feedback, List<TranscriptLine> lines) {
        var figures = new EnumMap<Figure, Integer>(Figure.class);
        var codes = new EnumMap<BehaviourCode, Integer>(BehaviourCode.class);
        var replies = 0;
        for (var line : lines) {
            if (line instanceof TranscriptLine.TraineeLine own) {
                replies++;
                own.parts().stream()
                        .map(TranscriptLine.Part::coded)
                        .map(CodedUtterance::code)
                        .forEach(code -> codes.merge(code, 1, Integer::sum));
            }
        }
        figures.put(Figure.REPLIES, replies);
        figures.put(Figure.OPEN_QUESTIONS, sum(codes, BehaviourCode.OQ));
        figures.put(Figure.REFLECTIONS, sum(codes, BehaviourCode.SR, BehaviourCode.CR));
        figures.put(Figure.COMPLEX, sum(codes, BehaviourCode.CR));
        figures.put(Figure.ADHERENT, sum(codes, BehaviourCode.AF, BehaviourCode.SEEK, BehaviourCode.EMPH));
        figures.put(Figure.NON_ADHERENT, sum(codes, BehaviourCode.PERS, BehaviourCode.CONF));
        var end = feedback.timeline().getLast();
        figures.put(Figure.TRUST, end.trust());
        if (end.readiness() != null) {
            figures.put(Figure.READINESS, end.readiness());
        }
        figures.put(Figure.DISCORD, end.discord());
        figures.put(Figure.DISTRESS, end.distress());
        return figures;
    }

    private static int sum(Map<BehaviourCode, Integer> codes, BehaviourCode... wanted) {
        var sum = 0;
        for (var code : wanted) {
            sum += codes.getOrDefault(code, 0);
        }
        return sum;
    }
}
