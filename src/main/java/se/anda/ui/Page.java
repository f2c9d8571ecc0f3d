package se.anda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with a heading; its title in the browser is the heading and the name of the app. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title = "";

    protected Page() {
        addClassName("page");
    }

    /** The one first heading of the page. */
    protected final H1 heading(String words) {
        title = words;
        return new H1(words);
    }

    /** Words of the message files as a paragraph. */
    protected final Paragraph text(String key, Object... parameters) {
        return new Paragraph(getTranslation(key, parameters));
    }

    /** A part of the page under a heading of the second level, which names it. */
    protected final Section section(String headingKey, Component... content) {
        var heading = new H2(getTranslation(headingKey));
        var section = new Section(heading);
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Anda" : title + " · Anda";
    }
}
