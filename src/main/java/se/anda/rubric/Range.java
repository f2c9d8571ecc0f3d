package se.anda.rubric;

/**
 * Between what a figure may lie when some codes are open to another reading.
 *
 * @param low at the most {@code high}
 */
public record Range(double low, double high) {

    public Range {
        if (low > high) {
            throw new IllegalArgumentException("low above high: " + low + ", " + high);
        }
    }

    /** Whether low and high differ when both are told with one decimal. */
    public boolean isOpen() {
        return Math.round(low * 10) != Math.round(high * 10);
    }
}
