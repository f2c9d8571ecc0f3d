package se.anda.coding;

/**
 * A piece of a text in UTF-16 units, half-open.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bad span: [" + start + ", " + end + ")");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
