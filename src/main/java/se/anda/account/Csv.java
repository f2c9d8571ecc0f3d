package se.anda.account;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables that a Swedish spreadsheet opens as they are: UTF-8 with a byte order mark, semicolons, RFC 4180's
 * quotes. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {

    private final Writer out;

    /** @param out is not closed */
    public Csv(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\ufeff');
    }

    /** Null is an empty cell. */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(cell == null ? "" : cell(cell.toString()));
            separator = ";";
        }
        out.write("\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
