package se.anda.account;

import java.util.List;
import se.anda.coding.Language;

/**
 * What a file of new accounts would do. Nothing is done by looking.
 *
 * @param people whom it would invite, in the file's order
 * @param problems in the file's order; a line with one that hinders is not among the people
 */
public record ImportPreview(List<Person> people, List<Problem> problems) {

    public ImportPreview {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Somebody to invite. */
    public record Person(int line, String username, String displayName, Role role, Language language) {}

    /**
     * Something about a line.
     *
     * @param line from 1; 0 where it is about the whole file
     * @param what the words that it is about; empty where there are none
     */
    public record Problem(int line, Kind kind, String what) {}

    /** What may be about a line. */
    public enum Kind {
        /** A notice: the file was read as Windows-1252, look whether the names are right. */
        NOT_UTF8,
        /** A notice: passed over. */
        EMPTY_LINE,
        TOO_LARGE,
        NO_ROWS,
        QUOTE_NOT_CLOSED,
        /** Fewer than three columns, or more than four. */
        COLUMNS,
        USERNAME_NOT_ALLOWED,
        USERNAME_TAKEN,
        /** The same username stands on an earlier line. */
        USERNAME_TWICE,
        NAME_NOT_ALLOWED,
        UNKNOWN_ROLE,
        UNKNOWN_LANGUAGE;

        /** Whether it keeps a line from being imported; else it is for the reader to know. */
        public boolean hinders() {
            return this != NOT_UTF8 && this != EMPTY_LINE;
        }
    }
}
