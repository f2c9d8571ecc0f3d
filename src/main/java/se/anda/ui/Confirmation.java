package se.anda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A button for what cannot be undone. It asks first, in words, where it stands: what will happen, a button that says so,
 * and a button to leave it. Focus goes to the question and comes back.
 */
public final class Confirmation extends Div {

    private final NativeButton open;
    private final Div question = new Div();

    /**
     * @param ask the words of the first button
     * @param about what will happen
     * @param yes the words of the button that does it
     */
    public Confirmation(String ask, String about, String yes, Runnable confirmed) {
        addClassName("confirmation");
        open = new NativeButton(ask, _ -> ask());
        open.addClassNames("button", "danger");
        open.getElement().setAttribute("aria-expanded", "false");
        var no = new NativeButton(getTranslation("confirm.no"), _ -> leave());
        no.addClassName("button");
        var doIt = new NativeButton(yes, _ -> {
            leave();
            confirmed.run();
        });
        doIt.addClassNames("button", "danger");
        var buttons = new Div(doIt, no);
        buttons.addClassName("links");
        question.add(new Paragraph(about), buttons);
        question.addClassName("note");
        question.getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        question.getElement().setAttribute("aria-label", ask);
        question.setVisible(false);
        add(open, question);
    }

    /** Gives the first button another name, where several alike stand on a page. */
    public Confirmation named(String label) {
        open.setAriaLabel(label);
        question.getElement().setAttribute("aria-label", label);
        return this;
    }

    private void ask() {
        question.setVisible(true);
        open.setVisible(false);
        question.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void leave() {
        question.setVisible(false);
        open.setVisible(true);
        open.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
