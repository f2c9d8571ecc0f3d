package se.anda.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenTalksTest {

    private final OpenTalks talks = new OpenTalks();
    private final UUID talk = UUID.randomUUID();

    private static final class HearingPage implements OpenTalks.TalkPage {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void openedElsewhere() {
            heard.add("opened");
        }

        @Override
        public void wentOnElsewhere() {
            heard.add("went on");
        }
    }

    @Test
    void theFirstIsToldOfTheSecondAndNotTheOtherWay() {
        var first = new HearingPage();
        var second = new HearingPage();
        talks.open(talk, first);
        talks.open(talk, second);
        talks.wentOn(talk, second);
        assertThat(first.heard).containsExactly("opened", "went on");
        assertThat(second.heard).isEmpty();
    }

    @Test
    void aPageIsToldOfItsOwnTalkOnly() {
        var first = new HearingPage();
        talks.open(talk, first);
        talks.open(UUID.randomUUID(), new HearingPage());
        assertThat(first.heard).isEmpty();
    }

    @Test
    void aPageThatIsLeftIsToldNothing() {
        var first = new HearingPage();
        talks.open(talk, first).remove();
        talks.open(talk, new HearingPage());
        assertThat(first.heard).isEmpty();
    }
}
