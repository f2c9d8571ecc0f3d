package se.anda.account;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of the export of a person's own data. A feature that keeps something of a person's provides a part as a bean,
 * and says in the two README files what is in it; a test holds that every file is told of there.
 */
public interface ExportPart {

    /** The file's name in the export, the same in every language. */
    String file();

    /** Writes the file piece by piece; does not close {@code out}. */
    void write(Account owner, OutputStream out) throws IOException;
}
