package se.anda.cli;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.anda.coding.Coders;
import se.anda.model.Endpoint;
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

    @Option(names = "--base-url", paramLabel = "URL", description = "modellens adress, till exempel http://localhost:11434")
    private @Nullable URI baseUrl;

    @Option(names = "--model", paramLabel = "NAMN", description = "modellens namn; nyckel läses ur ANDA_MODEL_KEY")
    private @Nullable String model;

    @Option(names = "--api", defaultValue = "openai", paramLabel = "FORMAT", description = "openai eller ollama")
    private Endpoint.Api api = Endpoint.Api.OPENAI;

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
        return ModelVoices.of(endpoint(), limits(), Coders.embedded().roleTalk(), new Counted(), ModelMeter.NONE);
    }

    Endpoint endpoint() {
        if (baseUrl == null || model == null) {
            throw new IllegalArgumentException("Ange modellens adress med --base-url och dess namn med --model.");
        }
        try {
            return new Endpoint(api, baseUrl, System.getenv("ANDA_MODEL_KEY"), model);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Modellens adress börjar med http:// eller https://: " + baseUrl, wrong);
        }
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
