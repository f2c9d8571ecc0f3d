package se.anda.model;

/** The endpoint sent what is not its own format. Holds nothing of it. */
final class MalformedAnswerException extends RuntimeException {

    MalformedAnswerException() {
        super("the endpoint's answer is malformed", null, false, false);
    }
}
