package se.anda.account.ui;

import com.vaadin.flow.component.html.Span;
import se.anda.account.AccountOutcome;

/** A one-time link, written out with the address that the browser knows the app by. */
final class OneTimeLink extends Span {

    OneTimeLink(AccountOutcome.LinkGiven given) {
        var path = ChoosePasswordView.ROUTE + "/" + given.token();
        setText(path);
        addClassNames("mono", "secret");
        getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", path);
    }
}
