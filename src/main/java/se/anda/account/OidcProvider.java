package se.anda.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The configured provider. What it says of itself is asked for at the first sign-in, not at the start: the program must
 * start when the provider is down.
 */
final class OidcProvider implements ClientRegistrationRepository {

    static final String ID = "oidc";

    private final OidcProperties properties;
    private @Nullable ClientRegistration known;

    OidcProvider(OidcProperties properties) {
        this.properties = properties;
    }

    /** @throws IllegalArgumentException when the provider cannot be asked */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(properties.issuer())
                    .registrationId(ID)
                    .clientId(properties.clientId())
                    .clientSecret(properties.clientSecret())
                    .scope(properties.scopes())
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        }
        return known;
    }
}
