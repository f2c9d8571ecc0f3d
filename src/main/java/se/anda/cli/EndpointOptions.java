package se.anda.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.anda.model.Endpoint;

/** Where a model is reached, for commands that may ask one. */
final class EndpointOptions {

    @Option(names = "--base-url", paramLabel = "URL", description = "modellens adress, till exempel http://localhost:11434")
    private @Nullable URI baseUrl;

    @Option(names = "--model", paramLabel = "NAMN", description = "modellens namn; nyckel läses ur ANDA_MODEL_KEY")
    private @Nullable String model;

    @Option(names = "--api", paramLabel = "FORMAT", description = "openai eller ollama")
    private Endpoint.Api api = Endpoint.Api.OPENAI;

    /** @throws IllegalArgumentException in words, when something is missing or wrong */
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
}
