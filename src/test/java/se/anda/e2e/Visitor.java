package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;

/** Somebody in front of the app, told in what they do. */
final class Visitor implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final String address;

    Visitor(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    void signIn(String username, String password) {
        open("/");
        page.getByLabel("Användarnamn").fill(username);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Vem vill du möta i dag?");
    }

    /** The card of a scenario on the start page that is the same whatever others there are. */
    Locator card() {
        return page.locator(".card-link").filter(new Locator.FilterOptions().setHasText("Söndag i arresten")).first();
    }

    /** Two clicks from the start page into a talk. */
    void startFirstTalk() {
        card().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Börja samtalet")).click();
        page.waitForURL("**/samtal/*");
        assertThat(reply()).isVisible();
    }

    /** Into a talk of the scenario with this id. */
    void startTalk(String scenario) {
        open("/scenario/" + scenario);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Börja samtalet")).click();
        page.waitForURL("**/samtal/*");
        assertThat(reply()).isVisible();
    }

    /** By the button, or by the link where the role has ended the talk itself; to what is asked before the feedback. */
    void finish() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Avsluta, få återkoppling"))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se återkopplingen")))
                .click();
        assertThat(page.locator("h1")).containsText("Återkoppling");
    }

    /** Past the questions on one's own view. */
    void goBy() {
        button("Visa utan att svara");
        assertThat(page.locator(".transcript").first()).isVisible();
    }

    void stopTalk() {
        button("Avbryt nu");
        assertThat(page.locator("h1")).hasText("Du har avbrutit samtalet");
    }

    Locator reply() {
        return page.getByLabel("Din replik");
    }

    Locator ownLines() {
        return page.locator(".bubble.trainee .said");
    }

    Locator roleLines() {
        return page.locator(".bubble.role:not([aria-hidden])");
    }

    /** Says something and waits until the role has answered. */
    void say(String text) {
        var before = roleLines().count();
        reply().fill(text);
        assertThat(page.locator("anda-composer .button.primary")).isEnabled();
        reply().press("Enter");
        try {
            assertThat(roleLines()).hasCount(before + 1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        } catch (AssertionError unanswered) {
            throw new AssertionError("no answer to “" + text + "”; the page: " + page.locator("body").innerText(), unanswered);
        }
    }

    void button(String name) {
        settle();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    /** Waits until the page has had its answers from the program: what is clicked before may be replaced under the click. */
    void settle() {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())");
    }

    /** What axe finds that is serious or worse, as rule and place. */
    List<String> graveFindings() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
    }

    void findsNothingGrave() {
        assertThat(graveFindings()).as("axe on " + page.url()).isEmpty();
    }

    boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
