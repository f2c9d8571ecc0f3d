package se.anda.model;

/** The stream ended before the answer did. */
final class CutOffException extends RuntimeException {

    CutOffException() {
        super("the stream was cut off", null, false, false);
    }
}
