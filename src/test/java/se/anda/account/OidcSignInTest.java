package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.anda.WebTest;
import se.anda.coding.Language;

/** Sign-in by an OpenID provider, against a real one: Spring Authorization Server, on a port of its own. */
@WebTest
class OidcSignInTest {

    private static final TestOidcProvider PROVIDER = TestOidcProvider.start();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("anda.oidc.issuer", PROVIDER::issuer);
        properties.add("anda.oidc.client-id", () -> "anda");
        properties.add("anda.oidc.client-secret", () -> "hemlighet");
        properties.add("anda.oidc.name", () -> "Kommunen");
        properties.add("anda.oidc.create-accounts", () -> "true");
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NewAccounts fresh;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tellTheProviderOfTheClient() {
        PROVIDER.allow(app("/login/oauth2/code/oidc"));
        jdbc.sql("delete from account where username like 'oidc.%'").update();
    }

    private String app(String path) {
        return "http://localhost:" + port + path;
    }

    /** What a browser ends at, which signs in at the provider as this person. */
    private record Arrived(URI at, int status, HttpClient browser) {}

    private Arrived signIn(String person) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var at = URI.create(app("/oauth2/authorization/oidc"));
        for (var hops = 0; hops < 10; hops++) {
            var request = HttpRequest.newBuilder(at).header("Accept", "text/html");
            if (at.toString().equals(PROVIDER.issuer() + "/login")) {
                var form = "username=" + person + "&password=" + person + "&_csrf=" + formToken(browser, at);
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
            }
            var answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var next = answer.headers().firstValue("location");
            if (next.isEmpty()) {
                return new Arrived(at, answer.statusCode(), browser);
            }
            at = at.resolve(next.get());
        }
        throw new IllegalStateException("led around in circles");
    }

    private static String formToken(HttpClient browser, URI form) throws IOException, InterruptedException {
        var page = browser.send(
                HttpRequest.newBuilder(form).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("the provider's form has no token");
        }
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private int visit(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(app(path))).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void theFirstSignInMakesAnAccountWithTheRoleOfTheClaim() throws Exception {
        var arrived = signIn("oidc.leader");
        assertThat(arrived.status()).isEqualTo(200);
        assertThat(arrived.at().getPath()).isEqualTo("/");
        assertThat(visit(arrived.browser(), "/profil")).isEqualTo(200);
        var made = accounts.find("oidc.leader").orElseThrow();
        assertThat(made.role()).isEqualTo(Role.COURSE_LEADER);
        assertThat(made.displayName()).isEqualTo("Namn oidc.leader");
        assertThat(made.mustChangePassword()).isFalse();
    }

    @Test
    void theNextSignInFindsTheSameAccountByItsSubject() throws Exception {
        signIn("oidc.trainee");
        var made = accounts.find("oidc.trainee").orElseThrow();
        jdbc.sql("update account set username = 'oidc.renamed' where id = :id").param("id", made.id()).update();
        assertThat(signIn("oidc.trainee").at().getPath()).isEqualTo("/");
        assertThat(accounts.find("oidc.trainee")).isEmpty();
    }

    @Test
    void theProvidersRoleHoldsAtEverySignIn() throws Exception {
        signIn("oidc.leader");
        var made = accounts.find("oidc.leader").orElseThrow();
        accounts.update(made.withRole(Role.TRAINEE));
        signIn("oidc.leader");
        assertThat(accounts.find("oidc.leader")).get().extracting(Account::role).isEqualTo(Role.COURSE_LEADER);
    }

    @Test
    void whoHasNoRoleHereIsToldSoAndNotSignedIn() throws Exception {
        var arrived = signIn("oidc.nobody");
        assertThat(arrived.at().toString()).endsWith("/logga-in?oidc=refused");
        assertThat(accounts.find("oidc.nobody")).isEmpty();
        assertThat(arrived.browser()
                        .send(
                                HttpRequest.newBuilder(URI.create(app("/profil"))).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/logga-in"));
    }

    @Test
    void anAccountWithThatUsernameIsNotTakenOver() throws Exception {
        fresh.withoutPassword("-", "oidc.trainee", "Någon annan", Role.ADMIN, Language.SV);
        assertThat(signIn("oidc.trainee").at().toString()).endsWith("/logga-in?oidc=refused");
    }

    @Test
    void aClosedAccountStaysClosed() throws Exception {
        signIn("oidc.trainee");
        var made = accounts.find("oidc.trainee").orElseThrow();
        accounts.update(made.withActive(false));
        assertThat(signIn("oidc.trainee").at().toString()).endsWith("/logga-in?oidc=refused");
    }

    @Test
    void theTrailTellsOfTheLinkAndTheSignIn() throws Exception {
        signIn("oidc.trainee");
        assertThat(audit.about("oidc.trainee"))
                .extracting(entry -> entry.who() + " " + entry.what())
                .contains("- account.created", "oidc.trainee account.linked", "oidc.trainee sign-in");
    }
}
