package se.anda.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Coders;
import se.anda.content.Resources;
import se.anda.rubric.GlobalRating;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.GlobalRatings;
import se.anda.rubric.RatedTalk;
import se.anda.rubric.Scorer;

/** The talks of {@code src/test/resources/rating} with the ratings they were given, and those that the program gives. */
record RatedTalks(List<Entry> entries) {

    private static final String FOLDER = "/rating/";

    /**
     * One talk.
     *
     * @param given by the anchors, 1 to 5
     * @param estimated by the program, 1 to 5
     */
    record Entry(String id, String half, String kind, RatedTalk talk, Map<Scale, Double> given, Map<Scale, Double> estimated) {

        @Override
        public String toString() {
            return id;
        }

        double relational() {
            return (estimated.get(Scale.PARTNERSHIP) + estimated.get(Scale.EMPATHY)) / 2;
        }
    }

    static RatedTalks read() {
        return new RatedTalks(Resources.text(FOLDER + "ratings.csv")
                .lines()
                .skip(1)
                .map(RatedTalks::entry)
                .toList());
    }

    private static Entry entry(String line) {
        var cells = line.split(",");
        var talk = coded(transcript(cells[0]));
        var given = Map.of(
                Scale.CULTIVATING_CHANGE_TALK, Double.valueOf(cells[3]),
                Scale.SOFTENING_SUSTAIN_TALK, Double.valueOf(cells[4]),
                Scale.PARTNERSHIP, Double.valueOf(cells[5]),
                Scale.EMPATHY, Double.valueOf(cells[6]));
        return new Entry(cells[0], cells[1], cells[2], talk, given, estimate(talk));
    }

    static Transcript transcript(String id) {
        try {
            return Transcript.of(Resources.text(FOLDER + id + ".json"));
        } catch (Transcript.Unreadable unreadable) {
            throw new IllegalStateException(id + " " + unreadable.getMessage(), unreadable);
        }
    }

    static RatedTalk coded(Transcript transcript) {
        try {
            return transcript.coded(Coders.embedded());
        } catch (Transcript.Unreadable unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Map<Scale, Double> estimate(RatedTalk talk) {
        var ratings = ratings(talk);
        return Map.of(
                Scale.CULTIVATING_CHANGE_TALK, value(ratings.cultivatingChangeTalk()),
                Scale.SOFTENING_SUSTAIN_TALK, value(ratings.softeningSustainTalk()),
                Scale.PARTNERSHIP, value(ratings.partnership()),
                Scale.EMPATHY, value(ratings.empathy()));
    }

    static GlobalRatings ratings(RatedTalk talk) {
        return new Scorer(List.of()).score(talk).globals();
    }

    private static double value(@Nullable GlobalRating rating) {
        if (rating == null) {
            throw new IllegalStateException("not rated");
        }
        return rating.value();
    }

    List<Entry> half(String half) {
        return entries.stream().filter(entry -> entry.half().equals(half)).toList();
    }

    List<Entry> ofKind(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    List<Entry> ofKind(String kind, String half) {
        return half(half).stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    /** Mean distance between what was given and what the program gives. */
    static double distance(List<Entry> entries, Scale scale) {
        return entries.stream()
                .mapToDouble(entry -> Math.abs(entry.given().get(scale) - entry.estimated().get(scale)))
                .average()
                .orElseThrow();
    }

    /** Spearman's rank correlation, ties sharing their mean rank. */
    static double rankCorrelation(List<Entry> entries, Scale scale) {
        var given = ranks(entries.stream().mapToDouble(entry -> entry.given().get(scale)).toArray());
        var estimated = ranks(entries.stream().mapToDouble(entry -> entry.estimated().get(scale)).toArray());
        var mean = (entries.size() + 1) / 2.0;
        var together = 0.0;
        var first = 0.0;
        var second = 0.0;
        for (var index = 0; index < given.length; index++) {
            together += (given[index] - mean) * (estimated[index] - mean);
            first += Math.pow(given[index] - mean, 2);
            second += Math.pow(estimated[index] - mean, 2);
        }
        return together / Math.sqrt(first * second);
    }

    private static double[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(index -> {
                    var below = IntStream.range(0, values.length).filter(other -> values[other] < values[index]).count();
                    var same = IntStream.range(0, values.length).filter(other -> values[other] == values[index]).count();
                    return below + (same + 1) / 2.0;
                })
                .toArray();
    }
}
