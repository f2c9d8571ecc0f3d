package se.anda.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.anda.model.guard.Breach;

/**
 * Holds back what a guard may still refuse: a sentence is let through when the next one has begun and all of it up to
 * there has been guarded. For one line, one thread at a time.
 */
final class SentenceGate {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"”']?(?=\\s+\\S)|\\n(?=\\s*\\S)");
    private static final Pattern WRAPPED = Pattern.compile("^[\"”“»](.*)[\"”“«]$", Pattern.DOTALL);

    private final Function<String, Optional<Breach>> partial;
    private final Function<String, Optional<Breach>> whole;
    private final StringBuilder text = new StringBuilder();
    private int released;
    private int guarded;

    /**
     * @param partial guards whole sentences from the line's beginning
     * @param whole guards all of the line
     */
    SentenceGate(Function<String, Optional<Breach>> partial, Function<String, Optional<Breach>> whole) {
        this.partial = partial;
        this.whole = whole;
    }

    /** A guard refused the line. */
    static final class RefusedException extends RuntimeException {
        private final Breach breach;

        RefusedException(Breach breach) {
            super(breach.tag(), null, false, false);
            this.breach = breach;
        }

        Breach breach() {
            return breach;
        }
    }

    /**
     * More of the line.
     *
     * @return what may be shown now
     * @throws RefusedException when a guard refuses what came so far
     */
    List<String> accept(String more) {
        text.append(more);
        var ends = END.matcher(text);
        ends.region(guarded, text.length());
        var shown = new ArrayList<String>();
        while (ends.find()) {
            refuse(partial.apply(text.substring(0, ends.end())));
            release(guarded, shown);
            guarded = ends.end();
        }
        return shown;
    }

    /**
     * The line is whole.
     *
     * @return the rest of it
     * @throws RefusedException when a guard refuses it
     */
    List<String> complete() {
        refuse(whole.apply(line()));
        var shown = new ArrayList<String>();
        var line = line();
        if (released < line.length()) {
            shown.add(line.substring(released));
            released = line.length();
        }
        return shown;
    }

    private void release(int to, List<String> shown) {
        if (to > released) {
            shown.add(text.substring(released, to));
            released = to;
        }
    }

    private static void refuse(Optional<Breach> breach) {
        breach.ifPresent(found -> {
            throw new RefusedException(found);
        });
    }

    /** The line so far, without quotation marks around all of it where none of it has been shown. */
    String line() {
        var stripped = released == 0 ? text.toString().strip() : text.toString().stripTrailing();
        var wrapped = WRAPPED.matcher(stripped);
        return released == 0 && wrapped.matches() ? wrapped.group(1).strip() : stripped;
    }

    boolean hasReleased() {
        return released > 0;
    }
}
