package se.anda.model;

import java.util.List;
import java.util.stream.Stream;
import se.anda.model.guard.Breach;

/** Every reason for which a scripted line is said, by its tag. */
public final class FallbackReasons {

    private FallbackReasons() {}

    public static List<String> all() {
        return Stream.concat(Stream.of(Failure.values()).map(Failure::tag), Stream.of(Breach.values()).map(Breach::tag)).toList();
    }
}
