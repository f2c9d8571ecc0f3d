package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import se.anda.coding.Language;
import se.anda.coding.VolleyCoder;

/**
 * Where the trainee writes. The browser keeps the draft, counts the characters and warns of what looks like somebody's
 * data; nothing is sent before the trainee sends it.
 */
@Tag("anda-composer")
@JsModule("./anda-composer.ts")
final class Composer extends Component {

    private static final List<String> WORDS = List.of(
            "label", "placeholder", "hint", "send", "silence", "count", "too-long", "sending", "answering",
            "warn.personal-number", "warn.phone", "warn.address", "restored", "offline", "back", "early", "dictate", "dictate.stop",
            "dictate.failed");

    Composer(UUID talk, Language language) {
        var words = new LinkedHashMap<String, String>();
        WORDS.forEach(key -> words.put(key, getTranslation("composer." + key)));
        getElement().setProperty("talk", talk.toString());
        getElement().setProperty("most", VolleyCoder.MAX_LENGTH);
        getElement().setProperty("language", language == Language.SV ? "sv-SE" : "en-GB");
        getElement().setPropertyMap("words", words);
    }

    /** The trainee sends a reply. */
    @DomEvent("anda-say")
    public static final class Say extends ComponentEvent<Composer> {
        private final String key;
        private final String text;

        public Say(
                Composer source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.key = key;
            this.text = text;
        }

        String key() {
            return key;
        }

        String text() {
            return text;
        }
    }

    /** The browser has a draft that was sent once and never answered for, from before a reload. */
    @DomEvent("anda-unanswered")
    public static final class Unanswered extends ComponentEvent<Composer> {
        private final String key;

        public Unanswered(Composer source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** The browser still waits for an answer: asking shows it what it has missed, such as a push that was lost. */
    @DomEvent("anda-waiting")
    public static final class Waiting extends ComponentEvent<Composer> {
        private final String key;

        public Waiting(Composer source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    Registration onSay(ComponentEventListener<Say> listener) {
        return addListener(Say.class, listener);
    }

    Registration onUnanswered(ComponentEventListener<Unanswered> listener) {
        return addListener(Unanswered.class, listener);
    }

    Registration onWaiting(ComponentEventListener<Waiting> listener) {
        return addListener(Waiting.class, listener);
    }

    /** The reply is kept: the draft is done with, the next may be written. */
    void kept(String key) {
        getElement().callJsFunction("kept", key);
    }

    /** The reply was not kept: the draft stays. */
    void refused() {
        getElement().callJsFunction("refused");
    }

    /** Whether the role is speaking; nothing can be sent meanwhile. */
    void answering(boolean answering) {
        getElement().setProperty("answering", answering);
    }

    void toWriting() {
        getElement().callJsFunction("toWriting");
    }
}
