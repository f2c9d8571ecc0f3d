package se.anda.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.anda.WebTest;
import se.anda.account.AccountService;
import se.anda.coding.Language;
import se.anda.feedback.Disputes;
import se.anda.feedback.FeedbackService;
import se.anda.feedback.OwnRating;
import se.anda.feedback.OwnRatings;
import se.anda.feedback.TranscriptLine;
import se.anda.practice.Content;
import se.anda.practice.Erasure;
import se.anda.practice.PracticeService;
import se.anda.practice.SayOutcome;
import se.anda.practice.ShareLevel;
import se.anda.practice.Sharing;
import se.anda.practice.StartOutcome;
import se.anda.practice.ui.ShareChoice;
import se.anda.practice.ui.SignedInAs;
import se.anda.ui.RadioChoice;
import se.anda.ui.TextBox;

/** The feedback page: it asks first, then tells, and a code can be said no to. */
@WebTest
@SignedInAs(username = "elev", password = "anda-elev-1")
class FeedbackPageTest extends SpringBrowserlessTest {

    private static final String[] TALK = {
        "Hej, jag heter Lena och kommer från socialtjänsten. Har du tid en stund?",
        "Du är trött på att alla frågar.",
        "Vad tänker du själv om det?",
        "Du vill att det ska vara lugnt hemma.",
        "Är det okej om jag berättar vad som finns?",
        "Det är du som bestämmer hur du vill göra.",
        "Hur har du sovit?",
        "Det låter som att du bär mycket själv.",
        "Vad skulle göra det lite lättare?",
        "Du orkar mer än du tror.",
        "Tack för att du berättar."
    };

    @Autowired
    private PracticeService practices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Content content;

    @Autowired
    private OwnRatings ratings;

    @Autowired
    private Sharing sharing;

    @Autowired
    private FeedbackService feedbacks;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Erasure erasure;

    private UUID trainee() {
        return accounts.current().orElseThrow().id();
    }

    private UUID finished() {
        var scenario = content.scenarios().getFirst();
        var role = scenario.traineeRoles().keySet().iterator().next();
        var talk = ((StartOutcome.Started) practices.start(trainee(), scenario.id(), role, Language.SV, 7)).practice();
        for (var volley : TALK) {
            var head = practices.find(trainee(), talk.id()).orElseThrow().head().id();
            if (!(practices.say(trainee(), talk.id(), head, UUID.randomUUID().toString(), volley)
                    instanceof SayOutcome.Replied)) {
                break;
            }
        }
        practices.finish(trainee(), talk.id());
        return talk.id();
    }

    private void open(UUID talk) {
        navigate(FeedbackView.class, Map.of("id", talk.toString()));
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).first()).click();
    }

    @Test
    void theOwnViewIsAskedForBeforeAnythingIsTold() {
        open(finished());
        assertThat(find(BeforeFeedback.class).exists()).isTrue();
        assertThat(find(CodedLine.class).exists()).isFalse();
        assertThat(find(RubricPanel.class).exists()).isFalse();
        assertThat(find(NextStepCard.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasAnsweredStandsBesideTheEstimateAndIsNotAskedForAgain() {
        var talk = finished();
        open(talk);
        find(TextBox.class).first().write("  Jag väntade in svaret.  ");
        ((RadioChoice<Integer>) find(RadioChoice.class).first()).choose(4);
        press("Spara och visa återkopplingen");
        assertThat(find(OwnViewBeside.class).exists()).isTrue();
        assertThat(find(Paragraph.class).withText("Jag väntade in svaret.").exists()).isTrue();
        assertThat(find(CodedLine.class).exists()).isTrue();

        open(talk);
        assertThat(find(BeforeFeedback.class).exists()).isFalse();
        assertThat(find(OwnViewBeside.class).exists()).isTrue();
    }

    @Test
    void goingByLeadsStraightToTheFeedback() {
        var talk = finished();
        open(talk);
        press("Visa utan att svara");
        assertThat(find(CodedLine.class).exists()).isTrue();
        assertThat(find(OwnViewBeside.class).exists()).isFalse();
        assertThat(ratings.find(trainee(), talk, 1)).contains(OwnRating.SKIPPED);
    }

    @Test
    void theFirstOwnViewStandsAndNobodyElseFindsIt() {
        var talk = finished();
        ratings.keep(trainee(), talk, 1, new OwnRating("Först", Map.of()));
        ratings.keep(trainee(), talk, 1, new OwnRating("Sedan", Map.of()));
        assertThat(ratings.find(trainee(), talk, 1)).contains(new OwnRating("Först", Map.of()));
        assertThat(ratings.find(UUID.randomUUID(), talk, 1)).isEmpty();
    }

    @Test
    void aDisputedCodeStaysDisputedUntilItIsTakenBack() {
        var talk = finished();
        ratings.keep(trainee(), talk, 1, OwnRating.SKIPPED);
        open(talk);
        press("Det där menade jag inte så");
        assertThat(disputedLines(talk)).isEqualTo(1);
        press("Det där menade jag inte så");
        assertThat(disputedLines(talk)).isZero();
    }

    private long disputedLines(UUID talk) {
        return feedbacks.feedback(trainee(), talk, Language.SV).orElseThrow().transcript().stream()
                .flatMap(line -> line instanceof TranscriptLine.TraineeLine own
                        ? own.parts().stream()
                        : Stream.empty())
                .filter(part -> part.disputed())
                .count();
    }

    @Test
    void nobodyElseCanDisputeACode() {
        var talk = finished();
        disputes.dispute(UUID.randomUUID(), talk, new Disputes.Place(2, 0), true);
        assertThat(disputes.of(talk)).isEmpty();
    }

    @Test
    void whatTheLeaderSeesIsChosenUnderTheFeedback() {
        var talk = finished();
        ratings.keep(trainee(), talk, 1, OwnRating.SKIPPED);
        open(talk);
        find(ShareChoice.class).first().choose(ShareLevel.FIGURES);
        assertThat(sharing.level(trainee(), talk)).isEqualTo(ShareLevel.FIGURES);
    }

    @Test
    void erasingTheTalkErasesWhatWasThoughtOfIt() {
        var talk = finished();
        ratings.keep(trainee(), talk, 1, new OwnRating("Borta", Map.of()));
        disputes.dispute(trainee(), talk, new Disputes.Place(2, 0), true);
        assertThat(disputes.of(talk)).hasSize(1);
        erasure.eraseTalk(trainee(), talk);
        assertThat(ratings.find(trainee(), talk, 1)).isEmpty();
        assertThat(disputes.of(talk)).isEmpty();
    }
}
