package se.anda.coding.text;

import se.anda.coding.linear.Features;

/** What the splitter sees of the gap before a word: what stands in it, the words and word classes on both sides. */
public final class GapFeatures {

    private GapFeatures() {}

    /**
     * @param gap the index of the word after the gap, 1 or more
     * @param since the index of the first word of the utterance that the gap might end
     */
    public static Features of(Tokens tokens, int gap, int since) {
        var features = new Features();
        var mark = mark(tokens.get(gap).before());
        var kinds = new String[6];
        var norms = new String[6];
        for (var index = 0; index < 6; index++) {
            var at = gap - 3 + index;
            var inside = at >= since && at < tokens.size();
            kinds[index] = inside ? tokens.get(at).kind().name() : at < since ? "^" : "$";
            norms[index] = inside ? tokens.get(at).norm() : at < since ? "^" : "$";
        }
        features.add("x:mark:" + mark, 2f);
        for (var index = 0; index < 6; index++) {
            features.add("x:" + index + ":" + kinds[index]);
            features.add("w:" + index + ":" + norms[index]);
        }
        for (var index = 1; index < 6; index++) {
            var ending = norms[index].substring(Math.max(0, norms[index].length() - 2));
            features.add("w:e" + index + ":" + ending, 0.7f);
            if (index < 5) {
                var next = norms[index + 1].substring(Math.max(0, norms[index + 1].length() - 1));
                features.add("w:ee" + index + ":" + kinds[index] + ending + "_" + kinds[index + 1] + next, 0.5f);
            }
        }
        features.add("w:345:" + norms[3] + "_" + norms[4] + "_" + kinds[5]);
        features.add("w:123:" + kinds[1] + "_" + norms[2] + "_" + norms[3]);
        features.add("x:1234:" + kinds[1] + kinds[2] + kinds[3] + kinds[4]);
        features.add("x:2345:" + kinds[2] + kinds[3] + kinds[4] + kinds[5]);
        features.add("x:23:" + kinds[2] + kinds[3]);
        features.add("x:34:" + kinds[3] + kinds[4]);
        features.add("x:12:" + kinds[1] + kinds[2]);
        features.add("x:234:" + kinds[2] + kinds[3] + kinds[4]);
        features.add("x:345:" + kinds[3] + kinds[4] + kinds[5]);
        features.add("x:m34:" + mark + kinds[3] + kinds[4]);
        features.add("x:m23:" + mark + kinds[2] + kinds[3]);
        features.add("w:34:" + norms[3] + "_" + norms[4]);
        features.add("w:23:" + norms[2] + "_" + norms[3]);
        features.add("w:m3:" + mark + norms[3]);
        features.add("w:m2:" + mark + norms[2]);
        if (tokens.get(gap).capital()) {
            features.add("x:capital:" + mark);
        }
        distances(tokens, gap, since, mark, features);
        clause(tokens, gap, since, mark, features);
        return features;
    }

    private static void distances(Tokens tokens, int gap, int since, String mark, Features features) {
        features.add("x:since:" + bucket(gap - since) + (mark.equals("none") ? "-" : "+"));
        var ahead = 1;
        while (gap + ahead < tokens.size() && mark(tokens.get(gap + ahead).before()).equals("none")) {
            ahead++;
        }
        features.add("x:ahead:" + bucket(ahead) + (mark.equals("none") ? "-" : "+"));
        features.add("x:left:" + bucket(tokens.size() - gap));
        var written = isWritten(tokens.after());
        features.add("x:written:" + written + mark);
    }

    private static boolean isWritten(String end) {
        return end.indexOf('.') >= 0 || end.indexOf('!') >= 0 || end.indexOf('?') >= 0;
    }

    private static int bucket(int words) {
        return words <= 6 ? words : words <= 8 ? 8 : words <= 11 ? 11 : words <= 15 ? 15 : words <= 20 ? 20 : 30;
    }

    /** Whether each side could stand as a clause: has it a finite verb, and a subject. */
    private static void clause(Tokens tokens, int gap, int since, String mark, Features features) {
        var left = sides(tokens, since, gap);
        var end = gap + 1;
        while (end < tokens.size() && end - gap < 5 && mark(tokens.get(end).before()).equals("none")) {
            end++;
        }
        var right = sides(tokens, gap, end);
        features.add("x:sides:" + left + right);
        features.add("x:sides:" + left + right + mark);
        features.add("x:sidesSince:" + left + right + (mark.equals("none") ? bucket(gap - since) : 0));
        features.add("x:sides34:" + left + tokens.get(gap).kind() + (gap + 1 < tokens.size() ? tokens.get(gap + 1).kind() : "$")
                + (mark.equals("none") ? "-" : "+"));
        features.add("x:sides3:" + left + tokens.get(gap).kind() + mark);
        var question = false;
        for (var index = since; index < gap; index++) {
            question |= tokens.get(index).kind() == WordClass.WH && index - since < 3;
        }
        if (question) {
            features.add("x:inQuestion:" + tokens.get(gap).kind());
        }
        if (gap + 1 < tokens.size()
                && tokens.get(gap).kind().isFinite()
                && tokens.get(gap + 1).kind().isSubject()) {
            features.add("x:inverted:" + tokens.get(gap - 1).kind());
        }
    }

    private static String sides(Tokens tokens, int from, int end) {
        var verb = false;
        var subject = false;
        var dependent = false;
        for (var index = from; index < end; index++) {
            var kind = tokens.get(index).kind();
            verb |= kind.isFinite();
            subject |= kind.isSubject();
            dependent |= kind == WordClass.SUB && index == from;
        }
        return (verb ? "v" : "-") + (subject ? "s" : "-") + (dependent ? "d" : "-");
    }

    /** What kind of sign stands between two words. */
    static String mark(String between) {
        var kind = "none";
        for (var index = 0; index < between.length(); index++) {
            switch (between.charAt(index)) {
                case '?' -> {
                    return "ask";
                }
                case '!' -> kind = "shout";
                case '.' -> kind = between.contains("..") ? "dots" : kind.equals("shout") ? kind : "stop";
                case '…' -> kind = "dots";
                case '\n', ';' -> kind = "line";
                case ',' -> kind = "comma";
                case ':' -> kind = "colon";
                case '–', '—', '-' -> kind = "dash";
                case '"', '“', '”', '«', '»' -> kind = kind.equals("none") ? "quote" : kind;
                default -> {
                    if (kind.equals("none") && !Character.isWhitespace(between.charAt(index))) {
                        kind = "other";
                    }
                }
            }
        }
        return kind;
    }
}
