package se.anda.feedback.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.anda.feedback.GateTold;

/** Safety gates: what was missed or broken first, with the line; then what was met. */
final class GateList extends UnorderedList {

    GateList(List<GateTold> gates) {
        addClassName("gates");
        gates.forEach(gate -> add(item(gate)));
    }

    private ListItem item(GateTold gate) {
        var status = new Span(getTranslation("gate." + gate.status()));
        status.addClassName("gate-status");
        var item = new ListItem(new H3(gate.name()), status, new Paragraph(gate.text()));
        item.addClassNames("gate", gate.status().name().toLowerCase(Locale.ROOT));
        var quote = gate.quote();
        if (quote != null) {
            item.add(new QuotedLine(getTranslation(gate.quoteIsTrainees() ? "gate.you-said" : "gate.role-said"), quote));
        }
        return item;
    }
}
