package se.anda.model;

import java.time.Duration;

/**
 * What a model may take.
 *
 * @param firstToken the longest wait for the first token
 * @param total the longest wait for a whole line, a second try included
 * @param answerTokens the most tokens of one line
 * @param talkTokens the most tokens of one talk, prompts included
 * @param dayTokens the most tokens of a day (UTC), all talks together
 */
public record Limits(Duration firstToken, Duration total, int answerTokens, int talkTokens, long dayTokens) {

    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(8), Duration.ofSeconds(20), 160, 60_000, 2_000_000);
}
