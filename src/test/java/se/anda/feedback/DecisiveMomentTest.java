package se.anda.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.scenario.Dimension;

class DecisiveMomentTest {

    private static final String DEEP = "[CR] Katten är det enda som är ditt.";
    private static final String PUSH = "[PERS] Du borde flytta.";
    private static final String NEUTRAL = "[GI] Vi finns här.";
    private static final String HARSH = "[CONF] Nu ljuger du.";

    @Test
    void theLargestMovesAreToldInTheOrderOfTheTalk() {
        var moments = PlayedTalk.tell(PlayedTalk.finished(NEUTRAL, DEEP, PUSH, NEUTRAL, HARSH)).moments();
        assertThat(moments).extracting(DecisiveMoment::number).containsExactly(2, 3, 5);
        assertThat(moments).extracting(DecisiveMoment::helped).containsExactly(true, false, false);
    }

    @Test
    void oneOfEachDirectionIsToldWhenThereIsOne() {
        var moments = PlayedTalk.tell(PlayedTalk.finished(DEEP, HARSH, PUSH, HARSH, HARSH)).moments();
        assertThat(moments).hasSize(3);
        assertThat(moments).extracting(DecisiveMoment::helped).contains(true, false);
    }

    @Test
    void aQuietTalkHasNone() {
        assertThat(PlayedTalk.tell(PlayedTalk.finished(NEUTRAL, NEUTRAL)).moments()).isEmpty();
    }

    @Test
    void aMomentTellsWhatMovedAndWhy() {
        var moment = PlayedTalk.tell(PlayedTalk.finished(PUSH)).moments().getFirst();
        assertThat(moment.moves())
                .containsExactly(
                        new DecisiveMoment.Move(Dimension.TRUST, 40, 34),
                        new DecisiveMoment.Move(Dimension.DISCORD, 10, 18));
        assertThat(moment.why()).isEqualTo("Mira drog sig undan lite: du gav råd utan att ha frågat om lov.");
        assertThat(moment.before()).isEqualTo("Hej. Jag kan inte lämna katten.");
        assertThat(moment.after()).isEqualTo("Nej, katten blir ensam.");
        assertThat(moment.retryFrom()).isZero();
        assertThat(moment.turn()).isEqualTo(1);
    }

    @Test
    void whatHelpedNeedsNoOtherReply() {
        var moment = PlayedTalk.tell(PlayedTalk.finished(DEEP)).moments().getFirst();
        assertThat(moment.helped()).isTrue();
        assertThat(moment.alternative()).isNull();
        assertThat(moment.why()).isEqualTo("Mira kom lite närmare: du satte ord på det som låg under.");
    }

    @Test
    void afterSustainTalkTheOtherReplyTakesUpTheRolesOwnSubject() {
        var moments = PlayedTalk.tell(PlayedTalk.finished(PUSH, HARSH)).moments();
        assertThat(moments.getLast().before()).isEqualTo("Nej, katten blir ensam.");
        assertThat(moments.getLast().alternative()).startsWith("Katten väger tungt");
    }

    @ParameterizedTest
    @EnumSource(value = BehaviourCode.class, names = {"PERS", "CONF"})
    void noOtherReplyIsShownThatTheCoderReadsAsPoor(BehaviourCode code) {
        var feedback = PlayedTalk.tell(PlayedTalk.finished(PUSH), PlayedTalk.all(code), Language.SV);
        assertThat(feedback.moments().getFirst().alternative()).isNull();
    }

    @Test
    void norOneWithAnUnwantedMarker() {
        var coder = PlayedTalk.all(BehaviourCode.CR, Marker.BLAME);
        var feedback = PlayedTalk.tell(PlayedTalk.finished(PUSH), coder, Language.SV);
        assertThat(feedback.moments().getFirst().alternative()).isNull();
    }

    @Test
    void noOtherReplyIsOfferedTwice() {
        var moments = PlayedTalk.tell(PlayedTalk.finished(HARSH, HARSH, HARSH)).moments();
        assertThat(moments).extracting(DecisiveMoment::alternative).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void anAnswerThatPassesByWhatMattersMostIsNotPraised() {
        var heard = PlayedTalk.tell(PlayedTalk.finished(NEUTRAL, "[OQ] Hur har barnen det?", DEEP));
        assertThat(heard.gates()).anyMatch(gate -> Integer.valueOf(2).equals(gate.turn()));
        assertThat(heard.moments()).noneMatch(moment -> moment.helped() && moment.number() == 3);
    }
}
