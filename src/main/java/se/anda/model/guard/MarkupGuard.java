package se.anda.model.guard;

import java.util.regex.Pattern;

/** Speech only: no markup, list, address, code, emoji, speaker's name or stage direction. */
final class MarkupGuard implements Guard {

    private static final Pattern MARKUP = Pattern.compile(
            "[<>{}\\[\\]#`_|\\\\*~^=@]|https?:|www\\.|(?m)^\\s*(?:[-•]|\\d+[.)])\\s|(?m)^\\p{Lu}[\\p{L} ]{1,30}:|\\p{So}|\\p{Cc}&&[^\\n]"
                    + "|\\([^)]*\\)");

    @Override
    public Breach breach() {
        return Breach.MARKUP;
    }

    @Override
    public boolean allows(Candidate candidate) {
        return !MARKUP.matcher(candidate.text()).find();
    }
}
