package se.anda.model.guard;

import java.util.regex.Pattern;

/** No name and no number that has not been said or written in the briefing. */
final class InventionGuard implements Guard {

    /** Places and days that anybody may name. */
    private static final Pattern COMMON = WordList.section("common-names");

    @Override
    public Breach breach() {
        return Breach.INVENTED;
    }

    @Override
    public boolean allows(Candidate candidate) {
        var names = KnownWords.namesAndNumbers(candidate.text());
        if (names.isEmpty()) {
            return true;
        }
        var known = KnownWords.known(candidate);
        return names.stream()
                .filter(name -> !COMMON.matcher(name).matches())
                .allMatch(name -> KnownWords.has(known, name, candidate.language()));
    }
}
