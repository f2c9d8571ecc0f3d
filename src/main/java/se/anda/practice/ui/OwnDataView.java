package se.anda.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.anda.account.Account;
import se.anda.account.AccountErasure;
import se.anda.account.AccountService;
import se.anda.account.OwnDataExport;
import se.anda.practice.Content;
import se.anda.practice.Erasure;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeSummary;
import se.anda.practice.Sharing;
import se.anda.ui.Confirmation;
import se.anda.ui.Languages;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** One's own data: take it home, choose who sees it, erase it. */
@Route(value = "mina-uppgifter", layout = MainLayout.class)
@PermitAll
class OwnDataView extends Page {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final PracticeService practices;
    private final Content content;
    private final Sharing sharing;
    private final Erasure erasure;
    private final Paragraph told = new Paragraph();
    private final Div talks = new Div();
    private final Div eraseAll = new Div();

    OwnDataView(
            AccountService accounts,
            PracticeService practices,
            Content content,
            Sharing sharing,
            Erasure erasure,
            OwnDataExport export,
            AccountErasure accountErasure,
            AuthenticationContext security) {
        this.practices = practices;
        this.content = content;
        this.sharing = sharing;
        this.erasure = erasure;
        addClassName("narrow");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(heading(getTranslation("own-data.title")), text("own-data.lead"), told);
        accounts.current().ifPresent(account -> {
            add(section("own-data.export", text("own-data.export.text"), download(export, account)));
            add(section("own-data.talks", text("own-data.talks.text"), talks, eraseAll));
            add(section(
                    "own-data.account", text("own-data.account.text"), eraseAccount(accountErasure, security)));
            add(section("own-data.after", text("own-data.after.text"), text("own-data.after.backups")));
            show(account);
        });
    }

    private Anchor download(OwnDataExport export, Account account) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("anda-" + account.username() + ".zip");
                    event.setContentType("application/zip");
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    export.write(account.id(), event.getOutputStream());
                },
                getTranslation("own-data.export.download"));
        link.addClassNames("button", "primary");
        return link;
    }

    private void show(Account account) {
        talks.removeAll();
        eraseAll.removeAll();
        var own = practices.list(account.id());
        if (own.isEmpty()) {
            talks.add(text("talks.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("talk-list");
        own.forEach(talk -> list.add(new OwnTalkRow(
                talk, title(talk), DAY_AND_TIME.format(talk.startedAt()), sharing, account.id(), () -> {
                    told.setText(getTranslation(
                            erasure.eraseTalk(account.id(), talk.id()) ? "own-data.talk-erased" : "talk.not-found"));
                    show(account);
                })));
        talks.add(list);
        eraseAll.add(new Confirmation(
                getTranslation("own-data.erase-all"),
                getTranslation("own-data.erase-all.about", own.size()),
                getTranslation("own-data.erase-all.yes", own.size()),
                () -> {
                    told.setText(getTranslation("own-data.all-erased", erasure.eraseAll(account.id())));
                    show(account);
                }));
    }

    private String title(PracticeSummary talk) {
        return content.scenario(talk.scenarioId())
                .map(content::read)
                .map(scenario -> scenario.persona().name() + " – " + scenario.title().in(Languages.shown()))
                .orElse(talk.scenarioId());
    }

    private Component eraseAccount(AccountErasure erasing, AuthenticationContext security) {
        return new Confirmation(
                getTranslation("own-data.erase-account"),
                getTranslation("own-data.erase-account.about"),
                getTranslation("own-data.erase-account.yes"),
                () -> {
                    if (erasing.eraseOwn()) {
                        security.logout();
                    } else {
                        told.setText(getTranslation("admin.last-admin"));
                    }
                });
    }
}
