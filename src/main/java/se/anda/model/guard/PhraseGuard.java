package se.anda.model.guard;

import java.util.regex.Pattern;

/** Refuses expressions of a section of {@code guards.txt}, save where the scripted line has one of them itself. */
record PhraseGuard(Breach breach, Pattern refused) implements Guard {

    PhraseGuard(Breach breach, String section) {
        this(breach, WordList.section(section));
    }

    @Override
    public boolean allows(Candidate candidate) {
        return !refused.matcher(candidate.text()).find() || refused.matcher(candidate.step().line()).find();
    }
}
