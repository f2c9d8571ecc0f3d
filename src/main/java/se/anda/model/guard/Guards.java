package se.anda.model.guard;

import java.util.List;
import java.util.Optional;
import se.anda.coding.RoleTalkCoder;

/** All guards, the cheapest first. */
public final class Guards {

    private final List<Guard> guards;

    /** @param roleTalk reads which way a line goes */
    public Guards(RoleTalkCoder roleTalk) {
        guards = List.of(
                new LengthGuard(),
                new MarkupGuard(),
                new LanguageGuard(),
                new PhraseGuard(Breach.OUT_OF_ROLE, "out-of-role"),
                new PhraseGuard(Breach.HARM, "harm"),
                new Granted(new PhraseGuard(Breach.AGREEMENT, "agreement")),
                new PhraseGuard(Breach.HANG_UP, "hang-up"),
                new InventionGuard(),
                new DisclosureGuard(),
                new TopicGuard(),
                new RepeatGuard(),
                new DirectionGuard(roleTalk));
    }

    /** The first guard that the line breaks; empty when it may be said. */
    public Optional<Breach> breach(Candidate candidate) {
        return guards.stream().filter(guard -> !guard.allows(candidate)).map(Guard::breach).findFirst();
    }

    /** Holds only where the move agrees to nothing. */
    private record Granted(Guard guard) implements Guard {
        @Override
        public Breach breach() {
            return guard.breach();
        }

        @Override
        public boolean allows(Candidate candidate) {
            return !candidate.step().why().agreed().isEmpty() || guard.allows(candidate);
        }
    }
}
