package se.anda.coding;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Volleys that nobody would write, and some that somebody does: seeded, so always the same. */
final class OddVolleys {

    private static final List<String> PIECES = List.of(
            "hur mår du", "Vad hände?", "t.ex.", "kl. 17", "\"nej", "\"", "…", "...", "?!", "-", "–", ",", ";", ":", "(", ")",
            "\n", "\r\n", "\t", " ", "\u00a0", "\u200b", "\u202e", "\u0000", "\u0007", "🙂", "👩‍👧", "\ud83d", "\ude42",
            "שלום", "مرحبا", "你好", "é", "e\u0301", "I'm", "don't", "så'n", "112", "3.5", "1 000", "JAG", "ÅÄÖ", "du", "måste",
            "lämna", "honom", "tycker du inte", "det är du som bestämmer", "you", "decide", "#", "<b>", "[CR]", "http://x.se/?a=b");

    private static final List<String> PLAIN = List.of(
            "?", "!!!", "...", "…", "🙂", "🙂🙂 🙂", "\ud83d", "\u202eabc", "\"", "\"\"", "- - -", "a", "1", "\u0301", "'", "’",
            "Hej" + "!".repeat(300), "x".repeat(4000), "a ".repeat(2000), "?".repeat(4000), "🙂".repeat(2000),
            "hur mår du ".repeat(363), "x-".repeat(2000), "1.1".repeat(1300), "a.b.".repeat(1000), "'a".repeat(2000),
            "e\u0301".repeat(2000), "Hej.\n\n\n\nHur mår du?\n", "\u0000\u0001\u0002", "שלום, מה שלומך?");

    private OddVolleys() {}

    /** None is blank and none longer than the longest volley. */
    static List<String> all() {
        var random = new Random(20260101L);
        var generated = IntStream.range(0, 300).mapToObj(number -> generated(random));
        return Stream.concat(PLAIN.stream(), generated).filter(text -> !text.isBlank()).toList();
    }

    private static String generated(Random random) {
        var text = new StringBuilder();
        var pieces = 1 + random.nextInt(40);
        for (var piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.substring(0, Math.min(text.length(), VolleyCoder.MAX_LENGTH));
    }
}
