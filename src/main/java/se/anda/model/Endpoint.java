package se.anda.model;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is reached.
 *
 * @param baseUrl as the provider gives it; OpenAI-compatible ones mostly end in {@code /v1}
 * @param key sent as a bearer token; null for endpoints that take none
 * @param model name of the model there
 */
public record Endpoint(Api api, URI baseUrl, @Nullable String key, String model) {

    /** The wire format. */
    public enum Api {
        OPENAI,
        OLLAMA;

        /** @throws IllegalArgumentException when there is no such format */
        public static Api ofTag(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException when the address is not http or https, or the model has no name */
    public Endpoint {
        var scheme = baseUrl.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("not an http address: " + baseUrl);
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the model has no name");
        }
    }

    /** Host and port, for people to read. */
    public String destination() {
        return baseUrl.getPort() < 0 ? baseUrl.getHost() : baseUrl.getHost() + ":" + baseUrl.getPort();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Endpoint[" + api + " " + baseUrl + " " + model + "]";
    }
}
