package se.anda.model;

import java.util.ArrayList;
import java.util.List;
import se.anda.coding.Coders;
import se.anda.coding.Language;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.practice.DialogueEngine;
import se.anda.practice.Phrase;
import se.anda.practice.RoleWords;
import se.anda.practice.TalkEngine;
import se.anda.practice.Wording;
import se.anda.scenario.ScenarioCatalogue;

/** A talk in one of the bundled scenarios, played with the real coder and engine up to a move. */
record ModelTalk(TalkEngine.Setting setting, DialogueState before, Step step) {

    private static final ScenarioCatalogue CATALOGUE = ScenarioCatalogue.bundled();
    private static final TalkEngine ENGINE = new DialogueEngine(
            Coders.embedded().volleys(), Coders.embedded().roleTalk(), "test");

    /** @param volleys what the trainee has said, the last one answered by the move */
    static ModelTalk of(String scenarioId, Language language, String... volleys) {
        var scenario = CATALOGUE.find(scenarioId).orElseThrow().scenario();
        var role = scenario.traineeRoles().keySet().iterator().next();
        var setting = new TalkEngine.Setting(scenario, language, role);
        var step = ENGINE.open(setting, 1);
        var before = step.state();
        for (var volley : volleys) {
            before = step.state();
            step = ENGINE.reply(setting, before, ENGINE.code(setting, before, volley));
        }
        return new ModelTalk(setting, before, step);
    }

    /** The follow-up call after a greeting and a question. */
    static ModelTalk usual() {
        return of("uppfoljning-tre-dagar", Language.SV, "Hej Sanna.", "Hur har du haft det de senaste dagarna?");
    }

    /** What a voice makes of the move. */
    Told said(RoleWords words) {
        return said(words, 0);
    }

    Told said(RoleWords words, int spent) {
        var phrases = words.phrase(setting, before, step, spent).collectList().block();
        return Told.of(phrases);
    }

    /** All that was told of a line: what stood there at the end, and the wording. */
    record Told(String shown, int begunAnew, Wording wording) {

        static Told of(List<Phrase> phrases) {
            var shown = new StringBuilder();
            var anew = 0;
            var wordings = new ArrayList<Wording>();
            for (var phrase : phrases) {
                switch (phrase) {
                    case Phrase.Piece piece -> shown.append(piece.text());
                    case Phrase.Again _ -> {
                        shown.setLength(0);
                        anew++;
                    }
                    case Phrase.Done done -> wordings.add(done.wording());
                }
            }
            if (wordings.size() != 1 || !(phrases.getLast() instanceof Phrase.Done)) {
                throw new AssertionError("not ended by one wording: " + phrases);
            }
            return new Told(shown.toString(), anew, wordings.getFirst());
        }
    }
}
