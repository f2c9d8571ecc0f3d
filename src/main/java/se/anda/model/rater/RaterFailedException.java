package se.anda.model.rater;

/** No rating came of it; the reason is a tag that the message files have words for. */
public final class RaterFailedException extends RuntimeException {

    private final String reason;

    public RaterFailedException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
