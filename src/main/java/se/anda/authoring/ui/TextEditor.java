package se.anda.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import se.anda.content.Problem;
import se.anda.content.Resources;
import se.anda.practice.ContentVersion;

/**
 * A YAML text in CodeMirror. The browser sends what is written when the writer rests, with the version it was written from;
 * the page answers each with {@link #kept}, {@link #overtaken} or {@link #refused}.
 */
@Tag("anda-editor")
@JsModule("./anda-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/lang-yaml", version = "6.1.3")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
final class TextEditor extends Component {

    /** CodeMirror's own words, by its English ones, and where ours stand. */
    private static final List<String> PHRASES = List.of(
            "Fold line", "Unfold line", "folded code", "unfold", "to", "Control character", "Completions", "Diagnostics",
            "No diagnostics", "Find", "Replace", "next", "previous", "all", "match case", "regexp", "by word", "replace",
            "replace all", "close", "go", "Go to line");

    TextEditor(UUID draft, String label) {
        var words = new LinkedHashMap<String, String>();
        PHRASES.forEach(phrase -> words.put(phrase, getTranslation("editor.phrase." + phrase.replace(' ', '-'))));
        getElement().setProperty("draft", draft.toString());
        getElement().setProperty("label", label);
        getElement().setPropertyMap("words", words);
    }

    /** Something was written. */
    @DomEvent("anda-edit")
    public static final class Edit extends ComponentEvent<TextEditor> {
        private final String text;
        private final int version;

        public Edit(
                TextEditor source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.version") int version) {
            super(source, fromClient);
            this.text = text;
            this.version = version;
        }

        String text() {
            return text;
        }

        int version() {
            return version;
        }
    }

    Registration onEdit(ComponentEventListener<Edit> listener) {
        return addListener(Edit.class, listener);
    }

    void open(ContentVersion.Kind kind, String text, int version) {
        var folder = switch (kind) {
            case SCENARIO -> "scenarios";
            case RUBRIC -> "rubrics";
        };
        getElement().callJsFunction("open", text, version, Resources.text("/content/" + folder + "/schema.json"));
    }

    void kept(int version) {
        getElement().callJsFunction("keptAs", version);
    }

    void overtaken() {
        getElement().callJsFunction("overtaken");
    }

    void refused() {
        getElement().callJsFunction("refused");
    }

    /** Underlines problems where they stand. */
    void show(List<Problem> problems) {
        var json = new tools.jackson.databind.json.JsonMapper().createArrayNode();
        problems.forEach(problem -> json.addObject()
                .put("line", problem.line())
                .put("severity", problem.isProblem() ? "error" : "warning")
                .put("message", problem.message()));
        getElement().callJsFunction("told", json);
    }

    void toLine(int line) {
        getElement().callJsFunction("toLine", line);
    }

    /** Another text, as a change of the writer's own: it can be undone, and is saved like any other. */
    void replace(String text) {
        getElement().callJsFunction("replace", text);
    }

    void undo() {
        getElement().callJsFunction("undoLast");
    }

    void redo() {
        getElement().callJsFunction("redoLast");
    }
}
