package se.anda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.anda.WebTest;
import se.anda.practice.ui.SignedInAs;

@WebTest
@SignedInAs(username = "elev", password = "anda-elev-1")
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest extends SpringBrowserlessTest {

    @Test
    void whatFailsWhileAPageIsUsedIsToldOnItAndItsWordsReachNoLog(CapturedOutput log) {
        navigate("mina-samtal", Page.class);
        var trouble = find(Paragraph.class).withClassName("trouble").single();
        assertThat(trouble.getText()).isEmpty();

        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("han slog mig", new IllegalArgumentException("i går"))));
        assertThat(trouble.getText()).startsWith("Något gick fel hos oss.");
        assertThat(log).contains("IllegalStateException", "IllegalArgumentException").doesNotContain("han slog", "i går");

        navigate("min-utveckling", Page.class);
        assertThat(trouble.getText()).isEmpty();
    }
}
