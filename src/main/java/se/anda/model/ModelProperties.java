package se.anda.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The endpoint of the installation; without a base address there is none, and nothing is sent anywhere.
 *
 * @param key the endpoint's key; better set as ANDA_MODEL_KEY than written in a file
 */
@ConfigurationProperties("anda.model")
record ModelProperties(
        @DefaultValue("openai") String api,
        @Nullable URI baseUrl,
        @Nullable String key,
        @DefaultValue("") String name,
        @DefaultValue("8s") Duration firstToken,
        @DefaultValue("20s") Duration total,
        @DefaultValue("160") int answerTokens,
        @DefaultValue("60000") int talkTokens,
        @DefaultValue("2000000") long dayTokens) {

    Optional<Endpoint> endpoint() {
        return baseUrl == null || baseUrl.toString().isBlank()
                ? Optional.empty()
                : Optional.of(new Endpoint(Endpoint.Api.ofTag(api), baseUrl, key == null || key.isBlank() ? null : key, name));
    }

    Limits limits() {
        return new Limits(firstToken, total, answerTokens, talkTokens, dayTokens);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelProperties[" + api + " " + baseUrl + " " + name + "]";
    }
}
