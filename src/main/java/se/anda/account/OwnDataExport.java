package se.anda.account;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** All that Anda keeps of a person, for that person: one zip, written straight to whoever reads it and kept nowhere. */
@Service
public class OwnDataExport {

    private final List<ExportPart> parts;
    private final AccountService accounts;
    private final AuditLog audit;

    OwnDataExport(List<ExportPart> parts, AccountService accounts, AuditLog audit) {
        this.parts = List.copyOf(parts);
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Writes the data of an account; the caller sees to it that whoever reads is its owner.
     *
     * @param out is not closed
     * @throws AccessDeniedException when the account is not there or not active
     */
    public void write(java.util.UUID owner, OutputStream out) throws IOException {
        var account = accounts.find(owner)
                .filter(Account::active)
                .orElseThrow(() -> new AccessDeniedException("no active account"));
        audit.add(account.username(), "data.exported", account.username());
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(readme(account));
        for (var part : parts) {
            zip.putNextEntry(new ZipEntry(part.file()));
            part.write(account, new Open(zip));
        }
        zip.finish();
        zip.flush();
    }

    private static byte[] readme(Account account) throws IOException {
        var name = "export-" + account.language().tag() + ".txt";
        try (var text = OwnDataExport.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return text.readAllBytes();
        }
    }

    /** A part may close what it writes to; the zip stays open for the next. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
