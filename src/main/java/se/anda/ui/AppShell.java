package se.anda.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/**
 * The page around every view. Replies of a role are pushed; what the browser sends goes by ordinary requests, so that
 * they pass the security filters.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("styles/anda.css")
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/choose.css")
@StyleSheet("styles/feedback.css")
@StyleSheet("styles/talk.css")
@StyleSheet("styles/portrait.css")
@StyleSheet("styles/author.css")
@Meta(name = "color-scheme", content = "light dark")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Anda");
        settings.addLink("icon", "images/favicon.svg");
    }
}
