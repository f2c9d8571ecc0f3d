package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.anda.feedback.OwnRating;
import se.anda.feedback.OwnScale;
import se.anda.ui.RadioChoice;
import se.anda.ui.TextBox;

/** Asked before the feedback is shown: one thing that went well, and how one thinks it was. Can be gone by. */
final class BeforeFeedback extends Section {

    private final TextBox well =
            new TextBox(getTranslation("before.well"), getTranslation("before.well.about"), OwnRating.MAX_LENGTH);
    private final Map<OwnScale, Integer> values = new EnumMap<>(OwnScale.class);

    /** @param answered is told what was answered, {@link OwnRating#SKIPPED} too */
    BeforeFeedback(List<OwnScale> scales, Consumer<OwnRating> answered) {
        addClassName("before-feedback");
        var lead = new Paragraph(getTranslation("before.lead"));
        lead.addClassName("lead");
        add(lead, well);
        scales.forEach(scale -> add(choice(scale)));
        var own = new Paragraph(getTranslation("before.private"));
        own.addClassNames("muted", "small");
        var save = new NativeButton(
                getTranslation("before.save"), _ -> answered.accept(new OwnRating(well.value(), values)));
        save.addClassNames("button", "primary");
        var skip = new NativeButton(getTranslation("before.skip"), _ -> answered.accept(OwnRating.SKIPPED));
        skip.addClassName("button");
        var buttons = new Div(save, skip);
        buttons.addClassName("links");
        add(own, buttons);
    }

    private RadioChoice<Integer> choice(OwnScale scale) {
        var choice = new RadioChoice<Integer>(getTranslation("own-scale." + scale), value -> values.put(scale, value));
        choice.addClassName("scale");
        IntStream.rangeClosed(OwnScale.LOWEST, OwnScale.HIGHEST).forEach(value -> choice.with(value, label(value), ""));
        return choice;
    }

    private String label(int value) {
        return switch (value) {
            case OwnScale.LOWEST -> getTranslation("before.lowest", value);
            case OwnScale.HIGHEST -> getTranslation("before.highest", value);
            default -> Integer.toString(value);
        };
    }
}
