package se.anda.coding;

/** The port that reads a trainee's volley. Implementations are pure: the same input gives the same codes. */
public interface VolleyCoder {

    /** The most UTF-16 units a volley may have. */
    int MAX_LENGTH = 4_000;

    /**
     * Splits and codes a volley. Blank text is silence: no utterances.
     *
     * @throws VolleyTooLongException when the volley has more than {@link #MAX_LENGTH} units
     */
    CodedVolley code(String volley, VolleyContext context);
}
