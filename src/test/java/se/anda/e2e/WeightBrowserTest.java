package se.anda.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much goes over the wire, by what the browser itself has counted. */
class WeightBrowserTest extends BrowserTest {

    private static final int RETURNING = 300_000;
    private static final int FIRST = 900_000;

    /** Bytes of the page and all it has fetched, heads and compressed bodies. */
    private int transferred() {
        visitor.settle();
        return ((Number) visitor.page().evaluate("""
                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .reduce((sum, one) => sum + one.transferSize, 0)""")).intValue();
    }

    @Test
    void whoReturnsFetchesLittleAndTheFirstVisitIsBearableOnAPhone() {
        visitor.open("/");
        visitor.page().getByLabel("Användarnamn").waitFor();
        assertThat(transferred()).as("first page of all").isBetween(10_000, FIRST);
        visitor.signIn("elev", "anda-elev-1");
        visitor.open("/");
        visitor.page().locator(".card-link").first().waitFor();
        assertThat(transferred()).as("start page of one who returns").isBetween(1_000, RETURNING);
    }
}
