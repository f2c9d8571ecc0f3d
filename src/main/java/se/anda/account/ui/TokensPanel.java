package se.anda.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import se.anda.account.AccessToken;
import se.anda.account.AccessTokenService;

/** One's personal access tokens. A new one is shown once. */
final class TokensPanel extends Div {

    private static final int MAX_NAME = 100;

    private final AccessTokenService tokens;
    private final UUID account;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField(getTranslation("tokens.name"));
    private final Div fresh = new Div();

    TokensPanel(AccessTokenService tokens, UUID account) {
        this.tokens = tokens;
        this.account = account;
        addClassName("tokens");
        list.addClassName("rows");
        name.setMaxLength(MAX_NAME);
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setErrorMessage(getTranslation("tokens.name.missing"));
        fresh.getElement().setAttribute("role", "status");
        var create = new Button(getTranslation("tokens.create"), _ -> create());
        var form = new Div(name, create);
        form.addClassName("form");
        add(new Paragraph(getTranslation("tokens.text")), fresh, list, form);
        show();
    }

    private void create() {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            return;
        }
        var created = tokens.create(account, name.getValue());
        var token = new Span(created.token());
        token.addClassNames("mono", "secret");
        fresh.removeAll();
        fresh.addClassName("note");
        fresh.add(new Paragraph(getTranslation("tokens.once", created.kept().name())), token);
        name.clear();
        show();
    }

    private void show() {
        list.removeAll();
        var all = tokens.list(account);
        if (all.isEmpty()) {
            list.add(new ListItem(getTranslation("tokens.none")));
        }
        all.forEach(token -> list.add(row(token)));
    }

    private ListItem row(AccessToken token) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        var used = token.lastUsedAt();
        var told = used == null
                ? getTranslation("tokens.unused", day.format(token.createdAt()))
                : getTranslation("tokens.used", day.format(token.createdAt()), day.format(used));
        var revoke = new NativeButton(getTranslation("tokens.revoke"), _ -> {
            tokens.revoke(account, token.id());
            show();
        });
        revoke.addClassName("quiet-button");
        revoke.setAriaLabel(getTranslation("tokens.revoke.which", token.name()));
        var what = new Span(told);
        what.addClassName("muted");
        return new ListItem(new Span(token.name()), what, revoke);
    }
}
