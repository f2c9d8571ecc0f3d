package se.anda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.anda.WebTest;

@WebTest
class SignInPageTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    static java.util.List<DemoAccounts.Demo> demos() {
        return DemoAccounts.all();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void everyDemoAccountSignsInWithItsShownPassword(DemoAccounts.Demo demo) throws Exception {
        browser.perform(formLogin("/logga-in").user(demo.username()).password(demo.password()))
                .andExpect(authenticated().withUsername(demo.username()).withRoles(demo.role().name()));
    }

    @Test
    void aWrongPasswordLeadsBackWithAnError() throws Exception {
        browser.perform(formLogin("/logga-in").user("elev").password("fel"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/logga-in?error"));
    }

    @Test
    void aSessionEndsWhenItsAccountsSessionsAreEnded() throws Exception {
        var session = (MockHttpSession) browser.perform(formLogin("/logga-in").user("elev2").password("anda-elev-2"))
                .andReturn()
                .getRequest()
                .getSession();
        accounts.endSessions(accounts.find("elev2").orElseThrow().id());
        browser.perform(get("/hem").session(session))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/logga-in"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionKeepsNoPassword() throws Exception {
        var result = browser.perform(formLogin("/logga-in").user("elev").password("anda-elev-1"))
                .andExpect(authenticated().withAuthentication(authentication -> {
                    assertThat(authentication.getCredentials()).isNull();
                    assertThat(((SignedIn) authentication.getPrincipal()).getPassword()).isEmpty();
                }))
                .andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
    }
}
