package se.anda.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in by the organisation's own OpenID provider, below {@code anda.oidc}. Off as long as no issuer is named.
 *
 * @param issuer the provider's address; its configuration is read below it
 * @param name what the button calls it
 * @param usernameClaim what a new account is called
 * @param nameClaim the person's name
 * @param roleClaim a text or a list; its values are looked for in {@code roles}
 * @param roles which role a value gives; of several the one with most rights
 * @param defaultRole the role of a new account whose claim has none of the values; absent: no account is made
 * @param createAccounts whether a first sign-in makes an account
 * @param linkByUsername whether a first sign-in takes over an account that has the same username already. Only where
 *     the provider's usernames are the same people's as Anda's
 */
@ConfigurationProperties("anda.oidc")
public record OidcProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("organisationens konto") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String roleClaim,
        Map<String, Role> roles,
        @Nullable Role defaultRole,
        @DefaultValue("false") boolean createAccounts,
        @DefaultValue("false") boolean linkByUsername) {

    public OidcProperties {
        scopes = List.copyOf(scopes);
        roles = roles == null ? Map.of() : Map.copyOf(roles);
    }

    public boolean isOn() {
        return !issuer.isBlank();
    }
}
