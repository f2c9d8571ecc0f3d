package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.feedback.Intention;
import se.anda.feedback.Intentions;
import se.anda.ui.RadioChoice;
import se.anda.ui.TextBox;

/** Asks how it went with the skill that was taken along to a real talk. The answer is the trainee's alone. */
public final class HowDidItGo extends Article {

    private final TextBox note =
            new TextBox(getTranslation("along.note"), getTranslation("along.note.about"), Intention.MAX_NOTE);
    private Intention.@Nullable Answer answer;

    public HowDidItGo(Intentions intentions, UUID trainee, Intention intention) {
        addClassNames("card", "how-did-it-go");
        var heading = new H2(getTranslation("along.title"));
        heading.addClassName("eyebrow");
        var skill = new Paragraph(intention.skill());
        skill.addClassName("strong");
        add(heading, skill);
        if (intention.example() != null) {
            var example = new Paragraph(intention.example());
            example.addClassName("quote");
            add(example);
        }
        var choice = new RadioChoice<Intention.Answer>(getTranslation("along.question"), value -> answer = value);
        for (var value : Intention.Answer.values()) {
            choice.with(value, getTranslation("along." + value), "");
        }
        var told = new Paragraph();
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        var save = new NativeButton(getTranslation("along.save"), _ -> {
            if (answer == null) {
                told.addClassName("failed");
                told.setText(getTranslation("along.choose"));
                return;
            }
            intentions.answer(trainee, intention.id(), answer, note.value());
            removeAll();
            var thanks = new Paragraph(getTranslation("along.thanks." + answer));
            thanks.getElement().setAttribute("role", "status");
            add(heading, thanks);
        });
        save.addClassNames("button", "primary");
        var drop = new NativeButton(getTranslation("along.drop"), _ -> {
            intentions.drop(trainee, intention.id());
            removeFromParent();
        });
        drop.addClassName("quiet-button");
        var buttons = new Div(save, drop);
        buttons.addClassName("links");
        var own = new Paragraph(getTranslation("before.private"));
        own.addClassNames("muted", "small");
        add(choice, note, own, told, buttons);
    }
}
