package se.anda.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.account.AccountAdministration;
import se.anda.account.LockedSignIn;

/** Who must wait after too many wrong passwords, and a way to let them try at once. Empty when nobody must. */
final class LockedSignIns extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final AccountAdministration administration;

    LockedSignIns(AccountAdministration administration) {
        this.administration = administration;
        show();
    }

    private void show() {
        removeAll();
        var locked = administration.locked();
        setVisible(!locked.isEmpty());
        setClassName("note", !locked.isEmpty());
        if (locked.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        locked.forEach(one -> list.add(row(one)));
        add(new H2(getTranslation("admin.locked")), new Paragraph(getTranslation("admin.locked.text")), list);
    }

    private ListItem row(LockedSignIn locked) {
        var unlock = new NativeButton(getTranslation("admin.unlock"), _ -> {
            administration.unlock(locked.username());
            show();
        });
        unlock.addClassName("quiet-button");
        unlock.setAriaLabel(getTranslation("admin.unlock.which", locked.username()));
        var until = getTranslation(
                locked.everywhere() ? "admin.locked.everywhere" : "admin.locked.somewhere",
                TIME.format(locked.until()));
        return new ListItem(new Span(locked.username()), new Span(until), unlock);
    }
}
