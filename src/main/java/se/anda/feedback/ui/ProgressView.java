package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.coding.RoleKind;
import se.anda.feedback.AttemptFigures;
import se.anda.feedback.Milestone;
import se.anda.feedback.Progress;
import se.anda.feedback.ProgressService;
import se.anda.ui.Dropdown;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** How one's own figures have moved: what is better, the measures over time, skills seen for the first time. */
@Route(value = "min-utveckling", layout = MainLayout.class)
@PermitAll
class ProgressView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final ProgressService service;
    private final Div shown = new Div();
    private Progress progress = new Progress(java.util.List.of());
    private @Nullable RoleKind role;
    private @Nullable String talkType;

    ProgressView(AccountService accounts, ProgressService service) {
        this.accounts = accounts;
        this.service = service;
        shown.addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        progress = service.of(accounts.current().map(Account::id).orElseThrow(NotFoundException::new));
        removeAll();
        add(heading(getTranslation("progress.title")), lead());
        if (progress.attempts().isEmpty()) {
            var first = new Anchor("", getTranslation("talks.first"));
            first.addClassNames("button", "primary");
            add(text("progress.none"), first);
            return;
        }
        add(filters(), shown);
        show();
    }

    private Paragraph lead() {
        var lead = text("progress.lead");
        lead.addClassName("lead");
        return lead;
    }

    private Div filters() {
        var roles = new Dropdown<@Nullable RoleKind>(getTranslation("filter.role")).with(null, getTranslation("progress.all"));
        progress.attempts().stream()
                .map(AttemptFigures::role)
                .distinct()
                .sorted()
                .forEach(kind -> roles.with(kind, getTranslation("role-kind." + kind)));
        roles.onChoice(kind -> {
            role = kind;
            show();
        });
        var types = new Dropdown<@Nullable String>(getTranslation("filter.type")).with(null, getTranslation("progress.all"));
        progress.talkTypes().forEach(type -> types.with(type, getTranslation("talk-type." + type)));
        types.onChoice(type -> {
            talkType = type;
            show();
        });
        var filters = new Div(roles, types);
        filters.addClassName("filter");
        return filters;
    }

    private void show() {
        var chosen = progress.only(attempt -> (role == null || attempt.role() == role)
                && (talkType == null || attempt.talkTypes().contains(talkType)));
        shown.removeAll();
        if (chosen.attempts().isEmpty()) {
            shown.add(text("progress.none-chosen"));
            return;
        }
        shown.add(section("progress.better", better(chosen)));
        var table = new NativeDetails(getTranslation("feedback.timeline.table"));
        table.setContent(new ProgressTable(chosen));
        shown.add(section(
                "progress.measures",
                text("progress.measures.text"),
                new MeasuresOverTime(chosen, ZoneId.systemDefault()),
                table));
        shown.add(milestones(chosen));
    }

    private com.vaadin.flow.component.Component better(Progress chosen) {
        var better = chosen.better();
        if (better.isEmpty()) {
            return text(chosen.tellsBetter() ? "progress.better.none" : "progress.better.early");
        }
        var list = new UnorderedList();
        better.forEach(one -> list.add(new ListItem(getTranslation(
                "progress.better." + one.measure(),
                MeasuresOverTime.number(one.before(), getLocale()),
                MeasuresOverTime.number(one.after(), getLocale())))));
        return list;
    }

    private Section milestones(Progress chosen) {
        var reached = chosen.milestones();
        var list = new UnorderedList();
        list.addClassName("milestones");
        for (var milestone : Milestone.values()) {
            Optional.ofNullable(reached.get(milestone)).ifPresent(attempt -> {
                var where = new Anchor(
                        "samtal/" + attempt.practice() + "/aterkoppling/" + attempt.number(),
                        attempt.scenario().in(se.anda.ui.Languages.shown()));
                var day = new Span(attempt.at().atZone(ZoneId.systemDefault()).toLocalDate().toString());
                day.addClassNames("muted", "small");
                var words = new Span(getTranslation("milestone." + milestone));
                words.addClassName("strong");
                list.add(new ListItem(words, where, day));
            });
        }
        return reached.isEmpty()
                ? section("progress.milestones", text("progress.milestones.none"))
                : section("progress.milestones", list);
    }
}
