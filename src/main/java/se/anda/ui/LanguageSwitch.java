package se.anda.ui;

import com.vaadin.flow.component.html.NativeButton;
import se.anda.coding.Language;

/** A button with the name of the other language, in that language. */
public final class LanguageSwitch extends NativeButton {

    public LanguageSwitch(Languages languages) {
        var other = Languages.shown() == Language.SV ? Language.EN : Language.SV;
        setText(getTranslation("language.other"));
        getElement().setAttribute("lang", other.tag());
        addClassName("quiet-button");
        addClickListener(_ -> languages.choose(other));
    }
}
