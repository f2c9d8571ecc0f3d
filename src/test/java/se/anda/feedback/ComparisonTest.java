package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.anda.feedback.Comparison.Figure;
import se.anda.feedback.TranscriptLine.TraineeLine;
import se.anda.practice.Attempt;
import se.anda.practice.Turn;

class ComparisonTest {

    private static final String ASK = "[OQ] Hur är det?";
    private static final String DEEP = "[CR] Katten är det enda som är ditt.";
    private static final String PUSH = "[PERS] Du borde flytta.";

    /** The second attempt keeps the first one's turns up to {@code kept} replies, and goes on with its own. */
    private static Comparison compare(String[] one, int kept, String[] other) {
        var first = PlayedTalk.finished(one);
        var all = PlayedTalk.finished(other);
        var turns = new ArrayList<Turn>(first.turns().subList(0, kept + 1));
        for (var turn : all.turns().subList(kept + 1, all.turns().size())) {
            var parent = turns.getLast().id();
            turns.add(new Turn(turn.id() + 100, parent, turn.number(), turn.coded(), turn.step(), turn.at()));
        }
        var second = new Attempt(2, kept + 1, turns, true, turns.getLast().ended());
        return Comparison.of(PlayedTalk.tell(first), PlayedTalk.tell(second));
    }

    private static int figure(Comparison comparison, Figure figure, boolean first) {
        var row = comparison.rows().stream().filter(one -> one.figure() == figure).findFirst().orElseThrow();
        return first ? row.one() : row.other();
    }

    private static long own(List<TranscriptLine> lines) {
        return lines.stream().filter(TraineeLine.class::isInstance).count();
    }

    @Test
    void theyPartAtTheFirstReplyThatIsNotShared() {
        var comparison = compare(new String[] {ASK, PUSH, PUSH}, 1, new String[] {ASK, DEEP, DEEP, ASK});
        assertThat(own(comparison.shared())).isEqualTo(1);
        assertThat(own(comparison.one())).isEqualTo(2);
        assertThat(own(comparison.other())).isEqualTo(3);
        assertThat(comparison.shared().getFirst()).isInstanceOf(TranscriptLine.RoleLine.class);
    }

    @Test
    void onlyWhatWasSaidAfterThePartingIsCounted() {
        var comparison = compare(new String[] {DEEP, PUSH, PUSH}, 1, new String[] {DEEP, DEEP, ASK});
        assertThat(figure(comparison, Figure.REPLIES, true)).isEqualTo(2);
        assertThat(figure(comparison, Figure.NON_ADHERENT, true)).isEqualTo(2);
        assertThat(figure(comparison, Figure.NON_ADHERENT, false)).isZero();
        assertThat(figure(comparison, Figure.COMPLEX, true)).isZero();
        assertThat(figure(comparison, Figure.COMPLEX, false)).isEqualTo(1);
        assertThat(figure(comparison, Figure.OPEN_QUESTIONS, false)).isEqualTo(1);
    }

    @Test
    void theRoleEndsWithMoreTrustWhereItWasMetBetter() {
        var comparison = compare(new String[] {ASK, PUSH, PUSH}, 0, new String[] {DEEP, DEEP, DEEP});
        assertThat(figure(comparison, Figure.TRUST, false)).isGreaterThan(figure(comparison, Figure.TRUST, true));
        assertThat(figure(comparison, Figure.DISCORD, false)).isLessThan(figure(comparison, Figure.DISCORD, true));
    }

    @Test
    void theSameAttemptSharesEverything() {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(ASK, DEEP));
        var comparison = Comparison.of(feedback, feedback);
        assertThat(comparison.one()).isEmpty();
        assertThat(comparison.other()).isEmpty();
        assertThat(comparison.shared()).hasSize(feedback.transcript().size());
    }
}
