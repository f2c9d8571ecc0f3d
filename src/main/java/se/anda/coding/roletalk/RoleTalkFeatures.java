package se.anda.coding.roletalk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleKind;
import se.anda.coding.linear.Features;
import se.anda.coding.text.CueBook;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.WordClass;

/** What the role-talk model sees of a clause. {@code x:} as in {@code UtteranceFeatures}. */
public final class RoleTalkFeatures {

    private static final float LETTERS = 0.35f;

    private RoleTalkFeatures() {}

    /**
     * @param clauses the line's clauses
     * @param index which of them
     */
    public static Features of(List<Tokens> clauses, int index, @Nullable RoleKind role) {
        var features = new Features();
        var tokens = clauses.get(index);
        words(tokens, features);
        shape(tokens, features);
        var names = new java.util.TreeSet<String>();
        for (var cue : CueBook.roleTalk(tokens.language()).find(tokens)) {
            names.add(cue.cue());
            features.add("x:cue:" + cue.cue(), 1.2f, cue.first(), cue.end());
            if (cue.first() <= 1) {
                features.add("x:first:" + cue.cue(), 0.8f, cue.first(), cue.end());
            }
        }
        for (var one : names) {
            for (var other : names.tailSet(one, false)) {
                features.add("x:both:" + one + "+" + other, 0.8f);
            }
        }
        if (role != null) {
            features.add("x:role:" + role, 0.5f);
        }
        features.add("x:place:" + (clauses.size() == 1 ? "only" : index == 0 ? "first" : "later"), 0.5f);
        return features;
    }

    private static void words(Tokens tokens, Features features) {
        var last = "^";
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            features.add("s:" + token.stem(), 1f, index, index + 1);
            features.add("b:" + last + "_" + token.stem(), 0.8f, Math.max(0, index - 1), index + 1);
            last = token.stem();
            var padded = "<" + token.norm() + ">";
            for (var from = 0; token.norm().length() > 3 && from + 4 <= padded.length(); from++) {
                features.add("c:" + padded.substring(from, from + 4), LETTERS, index, index + 1);
            }
        }
        features.add("b:" + last + "_$", 0.8f);
    }

    private static void shape(Tokens tokens, Features features) {
        if (tokens.after().indexOf('?') >= 0) {
            features.add("x:?", 1.2f);
        }
        if (tokens.after().indexOf('!') >= 0) {
            features.add("x:!");
        }
        features.add("x:length:" + (tokens.size() > 8 ? 9 : tokens.size() > 4 ? 5 : tokens.size()));
        var opening = new StringBuilder("x:open");
        for (var index = 0; index < Math.min(3, tokens.size()); index++) {
            opening.append(':').append(tokens.get(index).kind());
            features.add(opening.toString(), 1f, 0, index + 1);
        }
        for (var index = 0; index < tokens.size(); index++) {
            var kind = tokens.get(index).kind();
            if (kind != WordClass.WORD) {
                features.add("x:has:" + kind, 0.5f, index, index + 1);
            }
            if (index + 1 < tokens.size()) {
                features.add("x:pair:" + kind + "_" + tokens.get(index + 1).kind(), 0.5f, index, index + 2);
            }
        }
    }
}
