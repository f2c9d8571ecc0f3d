package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** The time used and the time meant for a talk. It goes in the browser and is never read out by itself. */
@Tag("anda-clock")
@JsModule("./anda-clock.ts")
final class TalkClock extends Component {

    TalkClock(int minutes) {
        getElement().setProperty("limit", minutes);
        getElement().setProperty("words", getTranslation("talk.time"));
        getElement().setProperty("over", getTranslation("talk.time.over"));
    }

    void show(Duration used, boolean running) {
        getElement().setProperty("used", used.toSeconds());
        getElement().setProperty("running", running);
    }
}
