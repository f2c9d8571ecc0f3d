package se.anda.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import se.anda.model.rater.RaterFailedException;

/** Asks the model for another reply to try, by a button that says where the words go. */
final class AskModel extends Div {

    private final Paragraph told = new Paragraph();
    private final NativeButton ask;

    /** @param host where the end of the talk is sent */
    AskModel(String host, Supplier<Mono<Optional<String>>> model) {
        addClassName("ask-model");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        ask = new NativeButton(getTranslation("moment.ask-model"), _ -> ask(model));
        ask.addClassName("quiet-button");
        var where = new Paragraph(getTranslation("moment.ask-model.where", host));
        where.addClassNames("muted", "small");
        add(ask, where, told);
    }

    private void ask(Supplier<Mono<Optional<String>>> model) {
        var ui = UI.getCurrent();
        ask.setEnabled(false);
        told.removeClassName("failed");
        told.setText(getTranslation("moment.ask-model.waiting"));
        model.get().subscribe(line -> ui.access(() -> show(line)), failure -> ui.access(() -> failed(failure)));
    }

    private void show(Optional<String> line) {
        told.setText(line.isPresent() ? "" : getTranslation("moment.ask-model.none"));
        line.ifPresent(text -> addComponentAsFirst(new QuotedLine(getTranslation("moment.ask-model.says"), text)));
        ask.setVisible(line.isEmpty());
        ask.setEnabled(true);
    }

    private void failed(Throwable failure) {
        var reason = failure instanceof RaterFailedException known ? known.reason() : "failed";
        told.addClassName("failed");
        told.setText(getTranslation("model.failed", getTranslation("fallback." + reason)));
        ask.setEnabled(true);
    }
}
