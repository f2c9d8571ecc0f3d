package se.anda.feedback.ui.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import se.anda.ui.pdf.Pdf;

/** Whole numbers as outlines of the document's own font: no font of the machine is asked for, for there may be none. */
final class Digits {

    private static final List<String> NAMES =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Path2D[] outlines = new Path2D[NAMES.size()];
    private final double[] widths = new double[NAMES.size()];

    Digits() {
        try (var file = Pdf.font(); var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (var digit = 0; digit < outlines.length; digit++) {
                take(font, digit);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(TrueTypeFont font, int digit) throws IOException {
        outlines[digit] = font.getPath(NAMES.get(digit));
        widths[digit] = (double) font.getWidth(NAMES.get(digit)) / font.getUnitsPerEm();
        outlines[digit].transform(AffineTransform.getScaleInstance(
                1.0 / font.getUnitsPerEm(), -1.0 / font.getUnitsPerEm()));
    }

    /**
     * @param number 0 or more
     * @param centre where its middle is, across
     * @param base its base line
     * @param size of the font, in points
     */
    Shape of(int number, double centre, double base, double size) {
        var digits = Integer.toString(number).chars().map(digit -> digit - '0').toArray();
        var width = 0.0;
        for (var digit : digits) {
            width += widths[digit] * size;
        }
        var all = new Path2D.Double();
        var x = centre - width / 2;
        for (var digit : digits) {
            all.append(new AffineTransform(size, 0, 0, size, x, base).createTransformedShape(outlines[digit]), false);
            x += widths[digit] * size;
        }
        return all;
    }
}
