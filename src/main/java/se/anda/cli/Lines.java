package se.anda.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 text, ended by LF or CRLF, the last one by either or nothing. A byte order mark is passed over. */
final class Lines implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private boolean isFirst = true;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next line, without its end; null when there are no more.
     *
     * @throws java.nio.charset.CharacterCodingException when this line is not UTF-8; the next call gives the one after it
     * @throws IOException when nothing more can be read
     */
    @Nullable
    String next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            bytes.write(read);
        }
        var starts = isFirst;
        isFirst = false;
        var line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        if (starts && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(1);
        }
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
