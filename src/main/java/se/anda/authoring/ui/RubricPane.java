package se.anda.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.PlaytestWords;
import se.anda.authoring.RubricTrial;
import se.anda.authoring.RubricTrial.Held;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.rubric.CriterionResult;
import se.anda.rubric.Evidence;
import se.anda.rubric.Rubric;
import se.anda.scenario.Scenario;
import se.anda.ui.Dropdown;
import se.anda.ui.Languages;

/** Tries the rubric on sample talks: which level each criterion gets and by which words; and what is expected to hold. */
final class RubricPane extends Composite<Section> {

    private final RubricTrial trial;
    private final Runnable changed;
    private final Div choose = new Div();
    private final Div results = new Div();
    private final UnorderedList expected = new UnorderedList();
    private final Paragraph told = new Paragraph();
    private @Nullable Rubric rubric;
    private @Nullable Dropdown<Scenario> scenarios;
    private @Nullable Dropdown<Policy> policies;

    /** @param changed follows when what is expected has become another */
    RubricPane(RubricTrial trial, Runnable changed) {
        this.trial = trial;
        this.changed = changed;
        choose.addClassName("links");
        expected.addClassName("comments");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        getContent().add(
                new H2(getTranslation("trial.title")), new Paragraph(getTranslation("trial.lead")), choose, told, results,
                new H3(getTranslation("trial.expected")), expected);
    }

    /** @param now the draft's; empty while it cannot be used: what stands is left */
    void show(Optional<Rubric> now) {
        now.ifPresent(usable -> {
            var first = rubric == null;
            rubric = usable;
            if (first) {
                layChoice(usable);
            } else {
                tryOn();
            }
            showExpected(usable);
        });
    }

    private void layChoice(Rubric usable) {
        var words = new PlaytestWords(Languages.shown());
        var which = new Dropdown<Scenario>(getTranslation("trial.scenario"));
        trial.scenarios(usable).forEach(scenario -> which.with(scenario, scenario.title().in(Languages.shown())));
        var who = new Dropdown<Policy>(getTranslation("trial.trainee"));
        for (var policy : Policy.values()) {
            who.with(policy, words.policy(policy));
        }
        scenarios = which;
        policies = who;
        choose.add(which, who, new Button(getTranslation("trial.do"), _ -> tryOn()));
    }

    private void tryOn() {
        var now = rubric;
        var which = scenarios;
        var who = policies;
        if (now == null || which == null || who == null || trial.scenarios(now).isEmpty()) {
            return;
        }
        results.removeAll();
        var scenario = which.value();
        var policy = who.value();
        trial.on(now, scenario.id(), policy).ifPresent(found -> {
            told.setText(getTranslation("trial.done", found.size()));
            found.forEach(result -> results.add(card(now, scenario, policy, result)));
        });
    }

    private Article card(Rubric now, Scenario scenario, Policy policy, CriterionResult result) {
        var name = result.criterion().name().in(Languages.shown());
        var level = result.level();
        var card = new Article(new H3(level == null
                ? getTranslation("trial.none", name)
                : getTranslation("trial.level", name, level.level())));
        card.addClassName("fact-card");
        if (level != null) {
            card.add(new Paragraph(level.anchor().in(Languages.shown())));
        }
        var evidence = new UnorderedList();
        result.evidence().forEach(one -> evidence.add(row(one)));
        card.add(evidence);
        var given = level == null ? null : level.level();
        var keep = new NativeButton(getTranslation("trial.keep"), _ -> {
            trial.expect(now, scenario.id(), policy, result.criterion().id(), given);
            showExpected(now);
            changed.run();
        });
        keep.addClassName("quiet-button");
        keep.setAriaLabel(getTranslation("trial.keep") + ": " + name);
        card.add(keep);
        return card;
    }

    private ListItem row(Evidence one) {
        return new ListItem(getTranslation(
                one.speaksFor() ? "trial.for" : "trial.against",
                one.turn(),
                one.utterance().text(),
                getTranslation("code." + one.utterance().code())));
    }

    private void showExpected(Rubric now) {
        expected.removeAll();
        var words = new PlaytestWords(Languages.shown());
        for (var held : trial.expectations(now)) {
            var row = new ListItem(new Paragraph(told(held, words)));
            row.setClassName("changed", !held.holds());
            var remove = new NativeButton(getTranslation("regression.remove"), _ -> {
                trial.remove(held.expectation());
                showExpected(now);
                changed.run();
            });
            remove.addClassName("quiet-button");
            remove.setAriaLabel(getTranslation("regression.remove") + ": " + held.expectation().criterion());
            row.add(remove);
            expected.add(row);
        }
    }

    private String told(Held held, PlaytestWords words) {
        var one = held.expectation();
        return getTranslation(
                held.holds() ? "trial.holds" : "trial.broken",
                one.criterion(),
                one.scenario(),
                words.policy(one.policy()),
                level(one.expected()),
                level(held.given()));
    }

    private String level(@Nullable Integer level) {
        return level == null ? getTranslation("trial.not-applicable") : level.toString();
    }
}
