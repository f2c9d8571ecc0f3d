package se.anda.practice;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;

/**
 * How a role's line comes: word by word.
 *
 * @param between the wait before each word but the first; zero: none
 */
public record LinePace(Duration between) {

    private static final Pattern PIECE = Pattern.compile("\\S+\\s*|\\s+");

    public LinePace {
        if (between.isNegative()) {
            throw new IllegalArgumentException("a pace is not negative: " + between);
        }
    }

    /** The words of a line, each with the space after it: together they are the line. */
    Flux<String> pieces(String line) {
        var pieces = PIECE.matcher(line).results().map(MatchResult::group).toList();
        return between.isZero() ? Flux.fromIterable(pieces) : Flux.fromIterable(pieces).delayElements(between);
    }
}
