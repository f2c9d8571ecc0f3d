package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import se.anda.coding.Language;

/**
 * Speech, where the browser has it in the device itself: dictation into the composer, the role's lines read aloud. Off
 * until chosen; shows nothing where there is none. No sound comes to the server.
 */
@Tag("anda-voice")
@JsModule("./anda-voice.ts")
final class TalkVoice extends Component {

    private static final List<String> WORDS = List.of("title", "dictate", "dictate.where", "read", "read.where");

    TalkVoice(String who, Language language) {
        var words = new LinkedHashMap<String, String>();
        WORDS.forEach(key -> words.put(key, getTranslation("voice." + key)));
        getElement().setProperty("who", who);
        getElement().setProperty("language", language == Language.SV ? "sv-SE" : "en-GB");
        getElement().setPropertyMap("words", words);
    }

    /** Reads what the role says, without stage directions, when reading is on. */
    void read(String line) {
        getElement().callJsFunction("read", line.replaceAll("\\*[^*]*\\*", " ").strip());
    }
}
