package se.anda.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that somebody brings: separated by semicolons or commas, whichever the first line has more of, with RFC 4180's
 * quotes, in UTF-8, UTF-16 or, where it is neither, Windows-1252.
 *
 * @param utf8 whether it was in UTF-8 or UTF-16; else how some letters were meant is a guess
 * @param closed whether every quote was closed
 */
record CsvTable(List<Row> rows, boolean utf8, boolean closed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    CsvTable {
        rows = List.copyOf(rows);
    }

    /** @param line of the file, from 1, where the row begins */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvTable read(byte[] file) {
        try {
            return parse(strict(file), true);
        } catch (CharacterCodingException notUnicode) {
            return parse(new String(file, WINDOWS), false);
        }
    }

    private static String strict(byte[] file) throws CharacterCodingException {
        var marked = file.length >= 2
                && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe || file[0] == (byte) 0xfe && file[1] == (byte) 0xff);
        var charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static CsvTable parse(String text, boolean utf8) {
        var firstLine = text.lines().findFirst().orElse("");
        var semicolons = firstLine.chars().filter(c -> c == ';').count();
        var commas = firstLine.chars().filter(c -> c == ',').count();
        var parsing = new Parsing(commas > semicolons ? ',' : ';');
        text.replace("\r\n", "\n").replace('\r', '\n').chars().forEach(c -> parsing.next((char) c));
        return parsing.end(utf8);
    }

    /** What has been read of the text so far. */
    private static final class Parsing {

        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean quoteSeen;
        private int line = 1;
        private int rowBegan = 1;

        Parsing(char separator) {
            this.separator = separator;
        }

        void next(char c) {
            if (c == '"' && (quoted || cell.isEmpty() || quoteSeen)) {
                quote();
            } else if (quoted) {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else {
                cell.append(c);
            }
        }

        /** Opens, closes, or, doubled within quotes, is one. */
        private void quote() {
            if (quoted) {
                quoted = false;
                quoteSeen = true;
            } else {
                quoted = true;
                if (quoteSeen) {
                    cell.append('"');
                }
                quoteSeen = false;
            }
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
            quoteSeen = false;
        }

        private void endRow() {
            endCell();
            rows.add(new Row(rowBegan, cells));
            cells = new ArrayList<>();
            line++;
            rowBegan = line;
        }

        CsvTable end(boolean utf8) {
            if (!cell.isEmpty() || !cells.isEmpty() || quoted) {
                endRow();
            }
            return new CsvTable(rows, utf8, !quoted);
        }
    }
}
