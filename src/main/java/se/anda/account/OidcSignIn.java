package se.anda.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs in whoever the configured OpenID provider vouches for. From then on the person is signed in as by password; the
 * provider's tokens are not kept.
 */
@Component
public class OidcSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    /** Where the button on the sign-in page leads. */
    public static final String BEGIN = "oauth2/authorization/" + OidcProvider.ID;

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final String PAGE = "/logga-in";

    private final OidcProperties properties;
    private final OidcAccounts oidc;
    private final Accounts accounts;

    OidcSignIn(OidcProperties properties, OidcAccounts oidc, Accounts accounts) {
        this.properties = properties;
        this.oidc = oidc;
        this.accounts = accounts;
    }

    /** Opens this way in, if it is configured. */
    public void configure(HttpSecurity http) {
        if (!properties.isOn()) {
            return;
        }
        var failed = new SimpleUrlAuthenticationFailureHandler(PAGE + "?oidc=failed") {
            @Override
            public void onAuthenticationFailure(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                    throws IOException, ServletException {
                var cause = why.getCause();
                LOG.warn(
                        "no sign-in by the OpenID provider: {} {}",
                        why instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "",
                        (cause == null ? why : cause).getClass().getName());
                super.onAuthenticationFailure(request, response, why);
            }
        };
        http.oauth2Login(login -> login.loginPage(PAGE)
                .clientRegistrationRepository(new OidcProvider(properties))
                .authorizedClientRepository(new NoTokens())
                .successHandler(this)
                .failureHandler(failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(failed);
                        return filter;
                    }
                }));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication by)
            throws ServletException, IOException {
        var account = by.getPrincipal() instanceof OidcUser user
                ? oidc.signIn(user.getIssuer().toString(), user.getSubject(), user.getClaims())
                : java.util.Optional.<Account>empty();
        if (account.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, by);
            getRedirectStrategy().sendRedirect(request, response, PAGE + "?oidc=refused");
            return;
        }
        var person = new SignedIn(account.get(), accounts.sessionEpoch(account.get().id()));
        var context = SecurityContextHolder.createEmptyContext();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    /** Anda asks the provider nothing more once somebody is signed in. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String id, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
    }
}
