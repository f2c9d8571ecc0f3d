package se.anda.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.feedback.Comparison;
import se.anda.feedback.Feedback;
import se.anda.feedback.FeedbackService;
import se.anda.feedback.TranscriptLine;
import se.anda.practice.Attempt;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.ui.DataTable;
import se.anda.ui.Dropdown;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** Two finished attempts at one talk side by side: where they parted, what differed. */
@Route(value = "samtal/:id/jamfor", layout = MainLayout.class)
@PermitAll
class CompareView extends Page implements BeforeEnterObserver {

    private final AccountService accounts;
    private final PracticeService practices;
    private final FeedbackService feedbacks;
    private final Div shown = new Div();
    private UUID trainee = new UUID(0, 0);

    CompareView(AccountService accounts, PracticeService practices, FeedbackService feedbacks) {
        this.accounts = accounts;
        this.practices = practices;
        this.feedbacks = feedbacks;
        shown.addClassName("comparison");
    }

    /** The attempts that can be compared. */
    static List<Attempt> comparable(Practice practice) {
        return practice.attempts().stream()
                .filter(attempt -> attempt.finished() && attempt.replies() > 0)
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trainee = accounts.current().map(Account::id).orElseThrow(NotFoundException::new);
        var practice = event.getRouteParameters()
                .get("id")
                .flatMap(FeedbackView::id)
                .flatMap(id -> practices.find(trainee, id))
                .orElseThrow(NotFoundException::new);
        var attempts = comparable(practice);
        if (attempts.size() < 2) {
            throw new NotFoundException();
        }
        removeAll();
        var scenario = practices.scenario(practice);
        var eyebrow = new Paragraph(scenario.title().in(Languages.shown()));
        eyebrow.addClassName("eyebrow");
        var one = choice("compare.one", attempts);
        var other = choice("compare.other", attempts);
        one.show(attempts.get(attempts.size() - 2).number());
        other.show(attempts.getLast().number());
        Runnable show = () -> show(practice, one.value(), other.value(), scenario.persona().name());
        one.onChoice(_ -> show.run());
        other.onChoice(_ -> show.run());
        var choices = new Div(one, other);
        choices.addClassName("filter");
        var back = new Anchor("samtal/" + practice.id() + "/aterkoppling", getTranslation("compare.back"));
        back.addClassName("button");
        add(eyebrow, heading(getTranslation("compare.title")), choices, shown, back);
        show.run();
    }

    private Dropdown<Integer> choice(String key, List<Attempt> attempts) {
        var choice = new Dropdown<Integer>(getTranslation(key));
        attempts.forEach(attempt -> choice.with(
                attempt.number(), getTranslation("compare.attempt", attempt.number(), attempt.replies())));
        return choice;
    }

    private void show(Practice practice, int one, int other, String roleName) {
        shown.removeAll();
        if (one == other) {
            shown.add(text("compare.same"));
            return;
        }
        var first = feedback(practice, one);
        var second = feedback(practice, other);
        var comparison = Comparison.of(first, second);
        shown.add(section("compare.figures", figures(comparison, one, other)));
        var shared = new NativeDetails(getTranslation("compare.shared", replies(comparison.shared())));
        shared.setContent(new Transcript(comparison.shared(), roleName));
        var sides = new Div(side(one, first, comparison.one(), roleName), side(other, second, comparison.other(), roleName));
        sides.addClassName("sides");
        shown.add(section("compare.parted", shared, sides));
    }

    private Feedback feedback(Practice practice, int attempt) {
        return feedbacks
                .feedback(trainee, practice.id(), attempt, Languages.shown())
                .orElseThrow(NotFoundException::new);
    }

    private DataTable figures(Comparison comparison, int one, int other) {
        var table = new DataTable(
                getTranslation("compare.figures.caption"),
                List.of(getTranslation("compare.figure"), getTranslation("compare.side", one),
                        getTranslation("compare.side", other)));
        comparison.rows().forEach(row -> table.row(
                getTranslation("compare.figure." + row.figure()), List.of(shown(row.one()), shown(row.other()))));
        return table;
    }

    private static String shown(@Nullable Integer figure) {
        return figure == null ? "–" : figure.toString();
    }

    private static long replies(List<TranscriptLine> lines) {
        return lines.stream().filter(TranscriptLine.TraineeLine.class::isInstance).count();
    }

    private Section side(int number, Feedback feedback, List<TranscriptLine> lines, String roleName) {
        var side = new Section(new H3(getTranslation("compare.side", number)));
        if (feedback.ending() != null) {
            side.add(text("feedback.ending", feedback.ending()));
        }
        side.add(new Transcript(lines, roleName));
        return side;
    }
}
