package se.anda.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The streams that commands speak through, in UTF-8 whatever the terminal's locale says: the process' own, or those given
 * to {@link #with} for as long as it runs.
 */
public final class Shell {

    private static final ScopedValue<Shell> CURRENT = ScopedValue.newInstance();
    private static final Shell STANDARD = new Shell(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private Shell(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs commands on other streams than the process' own. */
    public static int with(InputStream in, PrintStream out, PrintStream err, IntSupplier commands) {
        return ScopedValue.where(CURRENT, new Shell(in, out, err)).call(commands::getAsInt);
    }

    private static Shell current() {
        return CURRENT.orElse(STANDARD);
    }

    public static PrintStream out() {
        return current().out;
    }

    public static PrintStream err() {
        return current().err;
    }

    /** Whether a person sits at the other end, rather than a file or a program. */
    static boolean isTerminal() {
        var console = System.console();
        return current() == STANDARD && console != null && console.isTerminal();
    }

    /**
     * The lines of a file, or of standard input when it is null or {@code -}.
     *
     * @throws IOException when the file cannot be opened
     */
    static Lines lines(@Nullable Path file) throws IOException {
        return new Lines(isStandardIn(file) ? current().in : Files.newInputStream(file));
    }

    /**
     * All of a file, or of standard input when it is {@code -}.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
     * @throws IOException when it cannot be read
     */
    static String text(Path file) throws IOException {
        byte[] bytes = isStandardIn(file) ? current().in.readAllBytes() : Files.readAllBytes(file);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isStandardIn(@Nullable Path file) {
        return file == null || file.toString().equals("-");
    }
}
