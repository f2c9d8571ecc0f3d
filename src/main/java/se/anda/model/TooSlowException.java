package se.anda.model;

/** The time for the first token, or for all of it, is over. */
final class TooSlowException extends RuntimeException {

    private final Failure failure;

    TooSlowException(Failure failure) {
        super(failure.tag(), null, false, false);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
