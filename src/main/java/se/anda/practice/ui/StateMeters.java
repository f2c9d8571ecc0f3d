package se.anda.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.dialogue.Why;
import se.anda.scenario.Dimension;
import se.anda.scenario.Signal;

/** How the role stands in each dimension, how far it moved in the last turn, and what moved it. */
final class StateMeters extends UnorderedList {

    StateMeters(Why why) {
        addClassName("meters");
        for (var dimension : Dimension.values()) {
            if (dimension != Dimension.READINESS || why.after().readiness() != null) {
                add(meter(dimension, why));
            }
        }
    }

    private ListItem meter(Dimension dimension, Why why) {
        var value = why.after().get(dimension);
        var step = value - why.before().get(dimension);
        var name = new Span(getTranslation("dimension." + dimension));
        name.addClassName("meter-name");
        var figure = new Span(getTranslation(
                step == 0 ? "coach.value" : step > 0 ? "coach.value.up" : "coach.value.down", value, Math.abs(step)));
        figure.addClassName("figure");
        var bar = new Element("progress");
        bar.setAttribute("max", "100");
        bar.setAttribute("value", String.valueOf(value));
        bar.setAttribute("aria-hidden", "true");
        var item = new ListItem(new Div(name, figure));
        item.getElement().appendChild(bar);
        item.addClassNames("meter", dimension.tag());
        var reasons = reasons(dimension, why);
        if (!reasons.isEmpty()) {
            var told = new Paragraph(reasons);
            told.addClassNames("muted", "small");
            item.add(told);
        }
        return item;
    }

    private String reasons(Dimension dimension, Why why) {
        var sums = new LinkedHashMap<String, Integer>();
        why.movements().stream()
                .filter(movement -> movement.dimension() == dimension)
                .forEach(movement -> sums.merge(reason(movement.by()), movement.step(), Integer::sum));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> sum.getKey() + " " + (sum.getValue() > 0 ? "+" : "−") + Math.abs(sum.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A code, a marker or a signal in words; anything else is the role's own: what it came to say. */
    private String reason(String by) {
        var code = Arrays.stream(BehaviourCode.values()).filter(one -> one.name().equals(by)).findFirst();
        if (code.isPresent()) {
            return getTranslation("code." + code.get());
        }
        var marker = Arrays.stream(Marker.values()).filter(one -> one.tag().equals(by)).findFirst();
        if (marker.isPresent()) {
            return getTranslation("marker." + marker.get());
        }
        var signal = Arrays.stream(Signal.values()).filter(one -> one.tag().equals(by)).findFirst();
        return signal.map(one -> getTranslation("signal." + one)).orElseGet(() -> getTranslation("coach.own"));
    }
}
