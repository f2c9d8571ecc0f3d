package se.anda.coding.volley;

import se.anda.coding.Stems;
import se.anda.coding.linear.Features;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.WordClass;

/**
 * What the volley model sees of an utterance. Words and stems belong to a language; cues, word classes, the shape of the
 * clause, overlap with the role's words and permission ({@code x:}) are the same in both, so that each language learns
 * from the other.
 */
public final class UtteranceFeatures {

    private static final float LETTERS = 0.35f;
    private static final int OPENING = 4;

    private UtteranceFeatures() {}

    public static Features of(Seen seen) {
        var features = new Features();
        words(seen.tokens(), features);
        letters(seen.tokens(), features);
        shape(seen, features);
        cues(seen, features);
        surroundings(seen, features);
        return features;
    }

    private static void words(Tokens tokens, Features features) {
        var last = "^";
        var size = tokens.size();
        for (var index = 0; index < size; index++) {
            var token = tokens.get(index);
            features.add("s:" + token.stem(), 1f, index, index + 1);
            features.add("b:" + last + "_" + token.stem(), 0.8f, Math.max(0, index - 1), index + 1);
            last = token.stem();
        }
        features.add("b:" + last + "_$", 0.8f, Math.max(0, size - 1), size);
        var opening = new StringBuilder("o");
        for (var index = 0; index < Math.min(3, size); index++) {
            opening.append(':').append(tokens.get(index).norm());
            features.add(opening.toString(), 1f, 0, index + 1);
        }
    }

    private static void letters(Tokens tokens, Features features) {
        for (var index = 0; index < tokens.size(); index++) {
            var norm = tokens.get(index).norm();
            if (norm.length() < 4) {
                continue;
            }
            var padded = "<" + norm + ">";
            for (var from = 0; from + 4 <= padded.length(); from++) {
                features.add("c:" + padded.substring(from, from + 4), LETTERS, index, index + 1);
            }
        }
    }

    private static void shape(Seen seen, Features features) {
        var tokens = seen.tokens();
        var size = tokens.size();
        var after = tokens.after();
        if (seen.isMarkedQuestion()) {
            features.add("x:?", 1.5f);
        }
        if (after.indexOf('!') >= 0) {
            features.add("x:!");
        }
        features.add("x:length:" + (size <= 1 ? "1" : size <= 2 ? "2" : size <= 4 ? "4" : size <= 7 ? "7" : size <= 11 ? "11"
                : size <= 16 ? "16" : "more"));
        var start = 0;
        while (start < size - 1 && start < OPENING && isFiller(tokens.get(start).kind())) {
            start++;
        }
        var opening = new StringBuilder("x:open");
        for (var index = start; index < Math.min(start + 3, size); index++) {
            opening.append(':').append(tokens.get(index).kind());
            features.add(opening.toString(), 1f, start, index + 1);
        }
        for (var index = 0; index + 1 < size; index++) {
            features.add("x:pair:" + tokens.get(index).kind() + "_" + tokens.get(index + 1).kind(), 0.5f, index, index + 2);
        }
        if (start + 1 < size && tokens.get(start).kind().isFinite() && tokens.get(start + 1).kind().isSubject()) {
            features.add("x:inverted", 1f, start, start + 2);
            features.add("x:inverted:" + tokens.get(start + 1).kind(), 1f, start, start + 2);
        }
        if (size > 0) {
            features.add("x:last:" + tokens.get(size - 1).kind(), 0.7f, size - 1, size);
        }
        for (var index = 0; index < size; index++) {
            var kind = tokens.get(index).kind();
            if (kind != WordClass.WORD) {
                features.add("x:has:" + kind, 0.5f, index, index + 1);
            }
        }
    }

    private static boolean isFiller(WordClass kind) {
        return kind == WordClass.INTJ || kind == WordClass.CONJ || kind == WordClass.ADV;
    }

    private static void cues(Seen seen, Features features) {
        for (var cue : seen.cues()) {
            features.add("x:cue:" + cue.cue(), 1.2f, cue.first(), cue.end());
            if (cue.first() <= 1) {
                features.add("x:first:" + cue.cue(), 0.8f, cue.first(), cue.end());
            }
        }
        if (seen.hasAny("should-you", "my-view", "advice-soft", "must-you")) {
            features.add("x:advice:" + seen.permission().allows());
            features.add("x:advice:" + seen.permission());
            if (seen.has("autonomy")) {
                features.add("x:advice:autonomy");
            }
        }
        for (var cue : seen.before()) {
            if (!cue.startsWith("m.")) {
                features.add("x:before:" + cue, 0.4f);
            }
        }
    }

    private static void surroundings(Seen seen, Features features) {
        features.add("x:place:" + (seen.count() == 1 ? "only" : seen.index() == 0 ? "first"
                : seen.index() == seen.count() - 1 ? "last" : "middle"), 0.6f);
        features.add("x:permission:" + seen.permission(), 0.6f);
        if (seen.asked()) {
            features.add("x:asked", 0.6f);
        }
        if (seen.role() != null) {
            features.add("x:role:" + seen.role(), 0.4f);
        }
        if (seen.trainee() != null) {
            features.add("x:trainee:" + seen.trainee(), 0.4f);
        }
        overlap(seen, features);
    }

    private static void overlap(Seen seen, Features features) {
        var content = 0;
        var shared = 0;
        var tokens = seen.tokens();
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (!Stems.isSmall(token.norm(), tokens.language())) {
                content++;
                if (seen.roleWords().contains(token.stem())) {
                    shared++;
                    features.add("x:echo", 1f, index, index + 1);
                }
            }
        }
        if (seen.roleWords().isEmpty()) {
            return;
        }
        features.add("x:new:" + Math.min(6, content - shared), 0.7f);
        features.add("x:shared:" + Math.min(3, shared), 0.7f);
        if (content > 0) {
            features.add("x:share:" + (shared * 4 / content), 0.7f);
        }
    }
}
