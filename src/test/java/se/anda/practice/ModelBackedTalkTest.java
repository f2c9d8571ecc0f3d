package se.anda.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;

/** Talks whose role is put into words by somebody else than the author. */
class ModelBackedTalkTest extends PracticeStoreTest {

    private static final String LINE = "Den har varit rätt lång, om du frågar mig.";

    private Flux<Phrase> phrases = Flux.just(
            new Phrase.Piece("Den har varit "),
            new Phrase.Again(),
            new Phrase.Piece(LINE),
            new Phrase.Done(new Wording(LINE, Voice.MODEL, null, "prov", "abc", 50)));

    private final RoleWords fake = new RoleWords() {
        @Override
        public Optional<String> destination() {
            return Optional.of("localhost");
        }

        @Override
        public Flux<Phrase> phrase(TalkEngine.Setting setting, DialogueState before, Step step, int spent) {
            return phrases;
        }
    };

    @BeforeEach
    void modelBacked() {
        voice = Voice.MODEL;
        words = fake;
        makeService();
    }

    private String told(Practice talk, String volley) {
        var head = found(talk).head().id();
        var shown = new StringBuilder();
        for (var event : service.reply(trainee, talk.id(), head, "k" + head, volley).collectList().block()) {
            switch (event) {
                case ReplyEvent.LinePiece piece -> shown.append(piece.text());
                case ReplyEvent.LineAgain _ -> shown.setLength(0);
                case ReplyEvent.Done done -> assertThat(done.turn().line()).isEqualTo(shown.toString());
                case ReplyEvent.Coded _, ReplyEvent.StateMoved _ -> {}
                case ReplyEvent.Refused refused -> throw new AssertionError(refused);
            }
        }
        return shown.toString();
    }

    @Test
    void theModelsWordsAreKeptAndTheEnginesMoveStays() {
        var talk = started();
        assertThat(told(talk, "Hur har veckan varit?")).isEqualTo(LINE);
        var turn = found(talk).head();
        assertThat(turn.line()).isEqualTo(LINE);
        assertThat(turn.state().lines().getLast().text()).isEqualTo(LINE);
        assertThat(turn.wording()).isEqualTo(new Wording(LINE, Voice.MODEL, null, "prov", "abc", 50));
        assertThat(turn.step().why().id()).isEqualTo("veckan");
        assertThat(found(talk).tokens()).isEqualTo(50);
    }

    @Test
    void aTalkInOtherWordsReplays() {
        var talk = started();
        told(talk, "Hur har veckan varit?");
        told(talk, "Vad behöver du?");
        assertThat(new ReplayCheck(FakeCoders.engine()).check(found(talk), service.setting(talk))).isEmpty();
    }

    @Test
    void aScriptedLineTellsWhy() {
        var talk = started();
        phrases = Flux.just(
                new Phrase.Piece("Den"),
                new Phrase.Done(new Wording("Den", Voice.SCRIPTED, "too-slow", "prov", "abc", 0)));
        told(talk, "Hur har veckan varit?");
        assertThat(found(talk).head().wording().fallback()).isEqualTo("too-slow");
    }

    @Test
    void theReplyIsKeptBeforeItsWordsComeAndWhoAnswersFirstKeepsTheScriptedLine() {
        var talk = started();
        var late = Sinks.many().unicast().<Phrase>onBackpressureBuffer();
        phrases = late.asFlux();
        service.reply(trainee, talk.id(), 0, "a", "Hur har veckan varit?").subscribe();
        var scripted = found(talk).head().line();
        assertThat(scripted).startsWith("Den har varit tung.");
        say(talk, "Jag lyssnar.");
        late.tryEmitNext(new Phrase.Done(new Wording(LINE, Voice.MODEL, null, "prov", "abc", 50)));
        late.tryEmitComplete();
        assertThat(found(talk).turn(1).orElseThrow().line()).isEqualTo(scripted);
    }

    @Test
    void whoGoesAwayFindsTheWordsKept() {
        var talk = started();
        service.reply(trainee, talk.id(), 0, "a", "Hur har veckan varit?").take(1).collectList().block();
        assertThat(told(talk, "Hur mår du?")).isEqualTo(LINE);
        var late = Sinks.many().unicast().<Phrase>onBackpressureBuffer();
        phrases = late.asFlux();
        var listening = service.reply(trainee, talk.id(), found(talk).head().id(), "b", "Och nu?").subscribe();
        listening.dispose();
        late.tryEmitNext(new Phrase.Done(new Wording("Nja.", Voice.MODEL, null, "prov", "abc", 5)));
        assertThat(found(talk).head().line()).isEqualTo("Nja.");
    }

    @Test
    void theSameReplySentAgainIsToldInTheWordsThatWereKept() {
        var talk = started();
        told(talk, "Hur har veckan varit?");
        phrases = Flux.error(new AssertionError("asked again"));
        var again = service.reply(trainee, talk.id(), 0, "k0", "Hur har veckan varit?").collectList().block();
        assertThat(again.stream()
                        .filter(ReplyEvent.LinePiece.class::isInstance)
                        .map(event -> ((ReplyEvent.LinePiece) event).text())
                        .collect(Collectors.joining()))
                .isEqualTo(LINE);
    }

    @Test
    void withoutAnEndpointATalkIsScripted() {
        words = RoleWords.NONE;
        makeService();
        var talk = started();
        assertThat(talk.start().voiceOrScripted()).isEqualTo(Voice.SCRIPTED);
        told(talk, "Hur har veckan varit?");
        assertThat(found(talk).head().wording()).isNull();
    }
}
