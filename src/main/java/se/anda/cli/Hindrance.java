package se.anda.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** What hinders the start, in one sentence that says what to do. */
final class Hindrance {

    /** Room that a start and some days of talks need, in bytes. */
    private static final long ROOM = 50L * 1024 * 1024;

    /** H2: the database is open in another process. */
    private static final int DATABASE_IN_USE = 90020;

    /** H2: no disk space. */
    private static final int DISK_FULL = 90100;

    private Hindrance() {}

    /** Looks before the start, so that the usual hindrances are told at once. */
    static Optional<String> before(int port, Path folder) {
        return folder(folder).or(() -> port(port));
    }

    private static Optional<String> folder(Path folder) {
        try {
            Files.createDirectories(folder);
            var probe = Files.createTempFile(folder, "anda", ".tmp");
            Files.delete(probe);
            if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
                return Optional.of(full(folder));
            }
            return Optional.empty();
        } catch (IOException | SecurityException unwritable) {
            return Optional.of(isFull(unwritable) ? full(folder) : unwritable(folder));
        }
    }

    private static Optional<String> port(int port) {
        if (port < 0 || port > 65_535) {
            return Optional.of("Porten " + port + " finns inte: välj en mellan 0 och 65535 med --port.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return Optional.empty();
        } catch (IOException | SecurityException taken) {
            return Optional.of(taken(port));
        }
    }

    /** What a failed start was hindered by. */
    static String in(Throwable failure, int port, Path folder) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return taken(port);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_IN_USE) {
                return "Datamappen " + folder + " används redan av en annan Anda: stäng den, eller välj en annan med --data.";
            }
            if ((cause instanceof SQLException sql && sql.getErrorCode() == DISK_FULL) || isFull(cause)) {
                return full(folder);
            }
        }
        return "Anda kunde inte starta. Kör igen med --verbose för att se varför.";
    }

    private static boolean isFull(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof IOException && message != null && message.contains("No space left");
    }

    private static String taken(int port) {
        return "Porten " + port + " är upptagen: välj en annan med --port, eller stäng det som använder den.";
    }

    private static String full(Path folder) {
        return "Det finns för lite plats kvar för datamappen " + folder + ": frigör minst 50 MB, eller välj en annan med --data.";
    }

    private static String unwritable(Path folder) {
        return "Det går inte att skriva i datamappen " + folder + ": ge rättigheter till den, eller välj en annan med --data.";
    }
}
