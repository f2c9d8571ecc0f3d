package se.anda.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.anda.coding.Coders;
import se.anda.model.Limits;
import se.anda.model.ModelMeter;
import se.anda.model.ModelVoices;
import se.anda.model.TokenBudget;
import se.anda.practice.RoleWords;
import se.anda.practice.Voice;

/** The voice of a role in the shell, and the endpoint of a model-backed one. */
final class VoiceOptions {

    @Option(names = "--voice", paramLabel = "RÖST", description = "scripted (manus) eller model (en språkmodell formulerar)")
    private @Nullable Voice voice;

    @Mixin
    private EndpointOptions endpoint = new EndpointOptions();

    @Option(names = "--first-token", defaultValue = "8", paramLabel = "SEKUNDER", description = "längsta väntan på första ordet")
    private double firstToken = 8;

    @Option(names = "--total", defaultValue = "20", paramLabel = "SEKUNDER", description = "längsta väntan på hela repliken")
    private double total = 20;

    /**
     * What gives the moves their words.
     *
     * @throws IllegalArgumentException in words, when something is missing or wrong
     */
    Phraser phraser() {
        return voice == Voice.MODEL ? Phraser.of(words()) : Phraser.script(voice != null);
    }

    private RoleWords words() {
        return ModelVoices.of(endpoint.endpoint(), limits(), Coders.embedded().roleTalk(), new Counted(), ModelMeter.NONE);
    }

    Limits limits() {
        var usual = Limits.USUAL;
        return new Limits(seconds(firstToken), seconds(total), usual.answerTokens(), usual.talkTokens(), usual.dayTokens());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The run's own count. */
    private static final class Counted implements TokenBudget {
        private final AtomicLong used = new AtomicLong();

        @Override
        public long usedToday() {
            return used.get();
        }

        @Override
        public void use(int tokens) {
            used.addAndGet(tokens);
        }
    }
}
