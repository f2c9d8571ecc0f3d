package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.practice.Phrase;
import se.anda.practice.RoleWords;
import se.anda.practice.TalkEngine;
import se.anda.practice.Voice;

/** Gives the moves of one talk their words: the script's, or a model's. */
interface Phraser {

    /**
     * A move in its words.
     *
     * @param voice further members of the turn's JSON; none unless a voice was asked for
     */
    record Told(Step step, Map<String, @Nullable Object> voice) {}

    /** The opening is the author's, whatever the voice. */
    Told opening(Step step);

    Told phrase(TalkEngine.Setting setting, DialogueState before, Step step);

    /**
     * The author's words.
     *
     * @param told whether each turn says so
     */
    static Phraser script(boolean told) {
        var voice = told ? voice(Voice.SCRIPTED, null) : Map.<String, @Nullable Object>of();
        return new Phraser() {
            @Override
            public Told opening(Step step) {
                return new Told(step, voice);
            }

            @Override
            public Told phrase(TalkEngine.Setting setting, DialogueState before, Step step) {
                return new Told(step, voice);
            }
        };
    }

    /** A model's words; each turn tells whose they are. */
    static Phraser of(RoleWords words) {
        return new Phraser() {
            private int spent;

            @Override
            public Told opening(Step step) {
                return new Told(step, voice(Voice.SCRIPTED, "exact"));
            }

            @Override
            public Told phrase(TalkEngine.Setting setting, DialogueState before, Step step) {
                var wording = Objects.requireNonNull(words.phrase(setting, before, step, spent)
                        .ofType(Phrase.Done.class)
                        .map(Phrase.Done::wording)
                        .blockLast());
                spent += wording.tokens();
                return new Told(step.reworded(wording.line()), voice(wording.voice(), wording.fallback()));
            }
        };
    }

    private static Map<String, @Nullable Object> voice(Voice voice, @Nullable String fallback) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("voice", voice.tag());
        json.put("fallback", fallback);
        return json;
    }
}
