package se.anda.coding;

/** A volley over {@link VolleyCoder#MAX_LENGTH} units. The text itself is not carried: it must not reach a log. */
public final class VolleyTooLongException extends IllegalArgumentException {

    private final int length;

    public VolleyTooLongException(int length) {
        super("a volley has at most " + VolleyCoder.MAX_LENGTH + " characters, this one has " + length);
        this.length = length;
    }

    public int length() {
        return length;
    }
}
