package se.anda.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How a role's line comes: a silence first, then word by word with a breath where a sentence ends. Who is distressed
 * hesitates longer. A long line goes faster, so that none keeps its reader waiting.
 *
 * @param between the wait before a word amid a sentence; zero: the line comes at once
 */
public record LinePace(Duration between) {

    private static final Pattern PIECE = Pattern.compile("\\S+\\s*|\\s+");

    /** In words' time: what a line takes at most, and what its pauses are. */
    private static final double LONGEST = 150;

    private static final double FIRST = 14;
    private static final double NEW_BEAT = 14;
    private static final double SENTENCE = 7;
    private static final double CLAUSE = 2;

    public LinePace {
        if (between.isNegative()) {
            throw new IllegalArgumentException("a pace is not negative: " + between);
        }
    }

    /** Some of a line and the wait before it. */
    record Piece(String text, Duration before) {}

    /**
     * The words of a line, each with the space after it: together they are the line.
     *
     * @param distress of the role, 0 to 100
     */
    List<Piece> pieces(String line, int distress) {
        var words = PIECE.matcher(line).results().map(MatchResult::group).toList();
        var weights = new ArrayList<Double>();
        var hesitation = 1 + distress / 100.0;
        for (var index = 0; index < words.size(); index++) {
            weights.add(1 + hesitation * (index == 0 ? FIRST : pauseAfter(words.get(index - 1))));
        }
        var sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        var haste = Math.min(1, LONGEST / Math.max(1, sum));
        var pieces = new ArrayList<Piece>();
        for (var index = 0; index < words.size(); index++) {
            var nanos = Math.round(between.toNanos() * weights.get(index) * haste);
            pieces.add(new Piece(words.get(index), Duration.ofNanos(nanos)));
        }
        return pieces;
    }

    private static double pauseAfter(String word) {
        if (word.indexOf('\n') >= 0) {
            return NEW_BEAT;
        }
        var end = word.strip();
        if (end.isEmpty()) {
            return 0;
        }
        return switch (end.charAt(end.length() - 1)) {
            case '.', '?', '!', '…', '*' -> SENTENCE;
            case ',', ':', ';', '–' -> CLAUSE;
            default -> 0;
        };
    }

    /** The line in its time. */
    Flux<String> told(String line, int distress) {
        var pieces = Flux.fromIterable(pieces(line, distress));
        return between.isZero()
                ? pieces.map(Piece::text)
                : pieces.concatMap(piece -> Mono.just(piece.text()).delayElement(piece.before()));
    }
}
