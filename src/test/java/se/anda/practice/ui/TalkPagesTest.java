package se.anda.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Coaching;
import se.anda.practice.Content;
import se.anda.practice.Practice;
import se.anda.practice.PracticeService;
import se.anda.practice.PracticeStatus;
import se.anda.practice.SayOutcome;
import se.anda.practice.StartOutcome;
import se.anda.practice.TestContent;
import se.anda.rubric.RubricCatalogue;
import se.anda.scenario.ScenarioCatalogue;

/** The wiring of the talk's pages: what they show of the service and what they ask of it. */
@WebTest
@SignedInAs(username = "elev", password = "anda-elev-1")
class TalkPagesTest extends SpringBrowserlessTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Content content;

    @Autowired
    private Coaching coaching;

    private UUID trainee() {
        return accounts.current().orElseThrow().id();
    }

    private Practice started() {
        var scenario = content.scenarios().getFirst();
        var role = scenario.traineeRoles().keySet().iterator().next();
        return ((StartOutcome.Started) practices.start(trainee(), scenario.id(), role, Language.SV, 7)).practice();
    }

    private Practice spoken(String... volleys) {
        var talk = started();
        for (var volley : volleys) {
            var head = practices.find(trainee(), talk.id()).orElseThrow().head().id();
            assertThat(practices.say(trainee(), talk.id(), head, UUID.randomUUID().toString(), volley))
                    .isInstanceOf(SayOutcome.Replied.class);
        }
        return practices.find(trainee(), talk.id()).orElseThrow();
    }

    private TalkView opened(Practice talk) {
        return navigate(TalkView.class, Map.of("id", talk.id().toString()));
    }

    private void leaveAllTalks() {
        practices.list(trainee()).stream()
                .filter(earlier -> earlier.status().isOpen())
                .forEach(earlier -> practices.abandon(trainee(), earlier.id()));
    }

    @Test
    void theLibraryHasACardForEachScenario() {
        navigate(StartView.class);
        assertThat(find(ScenarioCard.class).all()).hasSameSizeAs(content.scenarios());
    }

    @Test
    void theStartPageLeadsToTheTalkUnderWay() {
        leaveAllTalks();
        var talk = started();
        navigate(MyTalksView.class);
        navigate(StartView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("samtal/" + talk.id());
        assertThat(find(Paragraph.class).withClassName("quote").all())
                .extracting(Paragraph::getText)
                .contains(talk.head().line());
    }

    @Test
    void theBriefingStartsATalkAndLeadsThere() {
        var before = practices.list(trainee()).size();
        navigate(BriefingView.class, Map.of("id", content.scenarios().getFirst().id()));
        test(find(Button.class).withText("Börja samtalet").single()).click();
        assertThat(getCurrentView()).isInstanceOf(TalkView.class);
        assertThat(practices.list(trainee())).hasSize(before + 1);
    }

    @Test
    void theBriefingOfANextContactTellsWhatIsRemembered() {
        navigate(BriefingView.class, Map.of("id", TestContent.NEXT_CONTACT));
        assertThat(find(EarlierContact.class).single().getElement().getTextRecursively())
                .contains("Fem veckor senare", "Du har inte haft det första samtalet", "Hon tackade nej sist");
        navigate(BriefingView.class, Map.of("id", TestContent.SCENARIO));
        assertThat(find(EarlierContact.class).all()).isEmpty();
    }

    @Test
    void theBriefingTellsWhatIsRatedBeforehand() {
        var scenario = ScenarioCatalogue.bundled().find("arrestsamtal").orElseThrow().scenario();
        var rubrics = RubricCatalogue.bundled().fitting(scenario.role());
        navigate(BriefingView.class, Map.of("id", content.scenarios().getFirst().id()));
        assertThat(find(RatedBy.class).all()).hasSize(1);
        var told = new RatedBy(scenario, TraineeRole.IGOR_POLICE, rubrics, Language.SV);
        assertThat(told.getElement().getTextRecursively())
                .contains(rubrics.stream().map(rubric -> rubric.title().in(Language.SV)).toList())
                .contains(scenario.gates().getFirst().name().in(Language.SV));
    }

    @Test
    void theCoachIsThereOnlyWhenChosen() {
        var talk = spoken("Hej!");
        opened(talk);
        assertThat(find(CoachPanel.class).all()).isEmpty();
        test(find(NativeButton.class).withText("Coach").single()).click();
        assertThat(find(CoachPanel.class).all()).hasSize(1);
        assertThat(find(StateMeters.class).all()).hasSize(1);
        assertThat(coaching.isOn(trainee(), talk.id())).isTrue();
        test(find(NativeButton.class).withText("Coach").single()).click();
        assertThat(find(CoachPanel.class).all()).isEmpty();
        assertThat(coaching.isOn(trainee(), talk.id())).isFalse();
    }

    @Test
    void thinkingStopsTheClockAndGivesSomethingToTurnOver() {
        var talk = spoken("Hej!");
        opened(talk);
        test(find(NativeButton.class).withText("Tänk efter").single()).click();
        assertThat(practices.find(trainee(), talk.id()).orElseThrow().status()).isEqualTo(PracticeStatus.PAUSED);
        assertThat(find(Pause.class).all()).hasSize(1);
        test(find(NativeButton.class).withText("Tillbaka till samtalet").single()).click();
        assertThat(practices.find(trainee(), talk.id()).orElseThrow().status()).isEqualTo(PracticeStatus.RUNNING);
        assertThat(find(Pause.class).all()).isEmpty();
    }

    @Test
    void aPictureWithoutADrawingOfItsOwnIsToldInWordsAllTheSame() {
        opened(spoken("Hej!"));
        assertThat(find(Portrait.class).single().getElement().getProperty("label")).startsWith("Mira ");
    }

    @Test
    void theTalkShowsTheOpeningAndEveryTurn() {
        opened(spoken("Hej!", "Hur är det?"));
        assertThat(find(Bubble.class).all()).hasSize(5);
    }

    @Test
    void goingBackKeepsTheFirstAttemptAndShowsTheSecond() {
        var talk = spoken("Hej!", "Du måste gå.");
        opened(talk);
        test(find(NativeButton.class).withText("Prova igen härifrån").all().getLast()).click();
        assertThat(find(Bubble.class).all()).hasSize(3);
        assertThat(practices.find(trainee(), talk.id()).orElseThrow().attempts()).hasSize(2);
    }

    @Test
    void stoppingAbandonsTheTalkAndLeadsToTheCalmPage() {
        var talk = spoken("Hej!");
        opened(talk);
        test(find(NativeButton.class).withText("Avbryt nu").single()).click();
        assertThat(getCurrentView()).isInstanceOf(CalmView.class);
        assertThat(practices.find(trainee(), talk.id()).orElseThrow().status()).isEqualTo(PracticeStatus.ABANDONED);
    }

    @Test
    void aFinishedTalkLeadsToItsFeedbackAndTakesNoMoreReplies() {
        var talk = spoken("Hej!");
        practices.finish(trainee(), talk.id());
        opened(talk);
        assertThat(find(Composer.class).all()).isEmpty();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("samtal/" + talk.id() + "/aterkoppling");
    }
}
