package se.anda.feedback.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Leads to a line of the transcript on the same page, for the keyboard and the screen reader too. */
final class LineLink extends NativeButton {

    LineLink(String lineId, String text) {
        super(text);
        addClassName("link");
        setAriaLabel(getTranslation("feedback.to-line", text));
        getElement()
                .executeJs(
                        "this.addEventListener('click', () => { const line = document.getElementById($0);"
                                + " line?.scrollIntoView({ block: 'center' }); line?.focus({ preventScroll: true }); })",
                        lineId);
    }
}
