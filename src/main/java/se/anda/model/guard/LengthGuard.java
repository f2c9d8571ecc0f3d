package se.anda.model.guard;

/** About as long as the move: a person answers, she does not hold a speech. */
final class LengthGuard implements Guard {

    private static final int WORDS = 45;

    @Override
    public Breach breach() {
        return Breach.LENGTH;
    }

    @Override
    public boolean allows(Candidate candidate) {
        return words(candidate.text()) <= Math.max(WORDS, 5 * words(candidate.step().line()) / 2);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
