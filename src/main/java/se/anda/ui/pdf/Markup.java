package se.anda.ui.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of markup, element by element: what anybody wrote can only become text. */
public final class Markup {

    private final Document document;
    private final Element body;

    /** @param language of the page, as a tag */
    public Markup(String language, String title, String style) {
        document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        var head = under(html, "head");
        under(head, "title").setTextContent(title);
        var meta = under(head, "meta");
        meta.setAttribute("name", "description");
        meta.setAttribute("content", title);
        under(head, "style").setTextContent(style);
        body = under(html, "body");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException neverOfThePlainOne) {
            throw new IllegalStateException(neverOfThePlainOne);
        }
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    public Element under(Element parent, String name) {
        var element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    /** An element with text, and a class where one is given. */
    public Element text(Element parent, String name, String text, String... classes) {
        var element = under(parent, name);
        if (classes.length > 0) {
            element.setAttribute("class", String.join(" ", classes));
        }
        element.appendChild(document.createTextNode(text));
        return element;
    }

    public Element block(Element parent, String cssClass) {
        var element = under(parent, "div");
        element.setAttribute("class", cssClass);
        return element;
    }

    /** The first cell of a row names it. */
    public void table(Element parent, List<String> head, List<List<String>> rows) {
        var table = under(parent, "table");
        var first = under(under(table, "thead"), "tr");
        head.forEach(name -> text(first, "th", name).setAttribute("scope", "col"));
        var cells = under(table, "tbody");
        for (var values : rows) {
            var row = under(cells, "tr");
            text(row, "th", values.getFirst()).setAttribute("scope", "row");
            values.subList(1, values.size()).forEach(value -> text(row, "td", value));
        }
    }
}
