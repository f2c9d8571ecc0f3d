package se.anda.account;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * An OpenID provider on a free port. Whoever signs in has the username as password, and the roles that the username
 * stands for below.
 */
final class TestOidcProvider implements AutoCloseable {

    private static final Map<String, List<String>> PEOPLE = Map.of(
            "oidc.trainee", List.of("anda-elev", "something-else"),
            "oidc.leader", List.of("anda-elev", "anda-kursledare"),
            "oidc.nobody", List.of("something-else"));

    private final AnnotationConfigServletWebServerApplicationContext context;

    private TestOidcProvider(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    static TestOidcProvider start() {
        return new TestOidcProvider(new AnnotationConfigServletWebServerApplicationContext(Provider.class));
    }

    /** By its number: cookies know hosts and no ports, and the application under test is at {@code localhost}. */
    String issuer() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    /** Lets the client {@code anda} be sent back to this address. */
    void allow(String redirect) {
        context.getBean(OneClient.class).redirect = redirect;
    }

    @Override
    public void close() {
        context.close();
    }

    /** One client, whose redirect address is known once the application under test has its port. */
    private static final class OneClient implements RegisteredClientRepository {

        private volatile String redirect = "http://localhost/nowhere";

        private RegisteredClient client() {
            return RegisteredClient.withId("anda")
                    .clientId("anda")
                    .clientSecret("{noop}hemlighet")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(redirect)
                    .scope(OidcScopes.OPENID)
                    .scope(OidcScopes.PROFILE)
                    .build();
        }

        /** The provider would encode the secret anew; the client stays as it is. */
        @Override
        public void save(RegisteredClient client) {}

        @Override
        public RegisteredClient findById(String id) {
            return id.equals("anda") ? client() : null;
        }

        @Override
        public RegisteredClient findByClientId(String id) {
            return findById(id);
        }
    }

    /** Not marked as a configuration: the application under test would find it by its package. */
    @EnableWebSecurity
    @EnableWebMvc
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }

        /** Without a servlet the server would not ask the filters. */
        @Bean
        ServletRegistrationBean<DispatcherServlet> servlet(WebApplicationContext context) {
            return new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
        }

        @Bean
        DelegatingFilterProxyRegistrationBean filter() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        /** Whoever is signed in is asked of one holder for the whole JVM, which the application under test has set. */
        @Bean
        SecurityContextHolderStrategy holder() {
            return new SecurityContextHolderStrategy() {
                @Override
                public void clearContext() {
                    SecurityContextHolder.clearContext();
                }

                @Override
                public org.springframework.security.core.context.SecurityContext getContext() {
                    return SecurityContextHolder.getContext();
                }

                @Override
                public void setContext(org.springframework.security.core.context.SecurityContext context) {
                    SecurityContextHolder.setContext(context);
                }

                @Override
                public org.springframework.security.core.context.SecurityContext createEmptyContext() {
                    return SecurityContextHolder.createEmptyContext();
                }
            };
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        OneClient clients() {
            return new OneClient();
        }

        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name).password("{noop}" + name).roles("USER").build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("test")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        org.springframework.security.oauth2.jwt.JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return org.springframework.security.config.annotation.web.configuration
                    .OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                var name = token.getPrincipal().getName();
                token.getClaims()
                        .claim("preferred_username", name)
                        .claim("name", "Namn " + name)
                        .claim("roles", PEOPLE.getOrDefault(name, List.of()));
            };
        }
    }
}
