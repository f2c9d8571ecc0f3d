package se.anda.model.guard;

import java.util.HashSet;
import java.util.Locale;

/** No line twice, the trainee's words not said back, no sentence of an earlier line. */
final class RepeatGuard implements Guard {

    private static final double SAME = 0.75;

    /** Shorter lines ("Ja.", "Mm.") may come again. */
    private static final int SHORT = 3;

    @Override
    public Breach breach() {
        return Breach.REPEATED;
    }

    @Override
    public boolean allows(Candidate candidate) {
        var text = bare(candidate.text());
        var stems = KnownWords.stems(candidate.text(), candidate.language());
        for (var line : candidate.said()) {
            var earlier = bare(line.text());
            if (text.split(" ").length > SHORT && earlier.contains(text)) {
                return false;
            }
            var others = KnownWords.stems(line.text(), candidate.language());
            var both = new HashSet<>(stems);
            both.retainAll(others);
            var all = new HashSet<>(stems);
            all.addAll(others);
            if (candidate.complete() && stems.size() >= SHORT && both.size() >= SAME * all.size()) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
