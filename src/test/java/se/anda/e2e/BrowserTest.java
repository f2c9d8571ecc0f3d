package se.anda.e2e;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with a fresh browser window on the shared program. */
@ExtendWith(SharedApp.class)
abstract class BrowserTest {

    PackagedApp app;
    Visitor visitor;

    @BeforeEach
    void openBrowser(PackagedApp app) {
        this.app = app;
        visitor = app.visitor(1280, 900);
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
    }

    /** As {@link #visitor}, in a window of another size. */
    void resize(int width, int height) {
        visitor.page().setViewportSize(width, height);
    }
}
