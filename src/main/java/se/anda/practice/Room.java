package se.anda.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether there is room to keep more. It is asked before anything is written: H2 closes its file when a write fails for
 * want of room, and with it everybody's talks until the room is back.
 */
@FunctionalInterface
public interface Room {

    Room ENDLESS = () -> true;

    boolean isLeft();

    /**
     * Room in a folder.
     *
     * @param reserve bytes that are left for everything but talks
     */
    static Room in(Path folder, long reserve) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace() > reserve;
            } catch (IOException unknown) {
                return false;
            }
        };
    }
}
