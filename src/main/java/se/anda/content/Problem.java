package se.anda.content;

/**
 * Something about a content file that its author should know.
 *
 * @param line counted from 1
 * @param message what is wrong and what to do, in Swedish
 */
public record Problem(String file, int line, Severity severity, String message) {

    /** A notice hinders nothing; a problem keeps the file out of the catalogue. */
    public enum Severity {
        PROBLEM,
        NOTICE
    }

    public boolean isProblem() {
        return severity == Severity.PROBLEM;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
