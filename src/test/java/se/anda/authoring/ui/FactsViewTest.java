package se.anda.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.anda.WebTest;
import se.anda.authoring.FactKeeper;
import se.anda.practice.Content;
import se.anda.practice.ui.SignedInAs;
import se.anda.scenario.DatedFacts;
import se.anda.scenario.DatedFacts.DatedFact;
import se.anda.scenario.Text;
import se.anda.ui.TextBox;

@WebTest
@SignedInAs(username = "kursledare", password = "anda-kursledare")
class FactsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Content content;

    @Autowired
    private FactKeeper facts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void keepsTwoFacts() {
        facts.save(fact("ring-112", "Vid fara just nu: ring 112.", facts.today().minusMonths(4)));
        facts.save(fact("jourhavande", "Det går att ringa en medmänniska.", facts.today().minusMonths(1)));
    }

    private static DatedFact fact(String id, String words, LocalDate checked) {
        return new DatedFact(id, new Text(words), "Prov", checked, List.of(DatedFacts.EVERYONE), true);
    }

    @AfterEach
    void forgetsTheFacts() {
        jdbc.sql("delete from dated_fact").update();
        facts.months(12);
    }

    @Test
    void aFactCheckedTodayIsKeptAtOnce() {
        var contact = content.datedFacts().find("jourhavande").orElseThrow();
        navigate(FactsView.class);
        click("Kontrollerad i dag: jourhavande");
        assertThat(content.datedFacts().find("jourhavande").orElseThrow().checked()).isEqualTo(facts.today());
        assertThat(content.datedFacts().find("jourhavande").orElseThrow().text()).isEqualTo(contact.text());
    }

    @Test
    void aNewContactIsShownAfterHeavyTalks() {
        navigate(FactsView.class);
        test(find(Button.class).withText("Lägg till en uppgift").single()).click();
        find(TextBox.class).all().getFirst().write("Krisstödet på jobbet: anknytning 55.");
        test(find(TextField.class).withCondition(field -> "Källa".equals(field.getLabel())).single()).setValue("Intranätet");
        test(find(Checkbox.class).withCondition(box -> "Visa som kontakt efter tunga samtal".equals(box.getLabel())).single()).click();
        test(find(Button.class).withText("Spara uppgiften").single()).click();
        assertThat(content.datedFacts().supportContacts()).extracting(fact -> fact.text().sv()).contains("Krisstödet på jobbet: anknytning 55.");
        assertThat(content.datedFacts().find("krisstodet-pa-jobbet-anknytning-55")).isPresent();
    }

    @Test
    void whatIsMissingIsToldAndNothingIsLost() {
        navigate(FactsView.class);
        click("Ändra: ring-112");
        var source = find(TextField.class).withCondition(field -> "Källa".equals(field.getLabel())).single();
        test(source).setValue(" ");
        find(TextBox.class).all().getFirst().write("Ändrat.");
        test(find(Button.class).withText("Spara uppgiften").single()).click();
        assertThat(find(Paragraph.class).withClassName("failed").single().getText()).startsWith("Skriv var det står");
        assertThat(find(TextBox.class).all().getFirst().value()).isEqualTo("Ändrat.");
        assertThat(content.datedFacts().find("ring-112").orElseThrow().text().sv()).startsWith("Vid fara just nu");
    }

    @Test
    void whatIsOlderThanTheSetAgeStandsFirst() {
        facts.months(3);
        navigate(FactsView.class);
        var old = find(H2.class).withText("Dags att se över").single().getParent().orElseThrow();
        assertThat(find(FactCard.class, old).all()).hasSize(1);
        facts.months(12);
        navigate(WorkspaceView.class);
        navigate(FactsView.class);
        old = find(H2.class).withText("Dags att se över").single().getParent().orElseThrow();
        assertThat(find(FactCard.class, old).all()).isEmpty();
    }

    @Test
    void aSearchShowsWhatIsSought() {
        navigate(FactsView.class);
        test(find(TextField.class).single()).setValue("medmänniska");
        assertThat(find(FactCard.class).all()).hasSize(1);
    }

    private void click(String name) {
        test(find(Button.class).withCondition(button -> name.equals(button.getAriaLabel().orElse(""))).single()).click();
    }
}
