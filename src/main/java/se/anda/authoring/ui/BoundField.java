package se.anda.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.anda.ui.Dropdown;

/** A bound on a number: at least, at most, just so; or none. */
final class BoundField extends Div {

    private static final Pattern BOUND = Pattern.compile("\\s*(>=|<=|>|<|=)\\s*(\\d{1,3})\\s*");
    private static final List<String> SIGNS = List.of(">=", "<=", "=", ">", "<");

    /** @param changed takes the bound as it is written in the text; empty: none */
    BoundField(String label, String value, Consumer<String> changed) {
        addClassName("bound");
        var match = BOUND.matcher(value);
        var known = match.matches();
        var sign = new Dropdown<String>(label).with("", getTranslation("form.bound.none"));
        SIGNS.forEach(one -> sign.with(one, getTranslation("form.bound." + SIGNS.indexOf(one))));
        sign.show(known ? match.group(1) : "");
        var number = new IntegerField();
        number.setAriaLabel(label);
        number.setMin(0);
        number.setMax(999);
        number.setValue(known ? Integer.valueOf(match.group(2)) : null);
        Runnable tell = () -> {
            var amount = number.getValue();
            if (sign.value().isEmpty()) {
                changed.accept("");
            } else if (amount != null) {
                changed.accept(sign.value() + amount);
            }
        };
        sign.onChoice(_ -> tell.run());
        number.addValueChangeListener(_ -> tell.run());
        add(sign, number);
    }
}
