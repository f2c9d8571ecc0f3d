package se.anda.dialogue;

/**
 * How a safety gate stands.
 *
 * @param since the turn in which it came to this status
 */
public record GateState(String id, Status status, int since) {

    /** The way of a gate, from closed to one of the ends. */
    public enum Status {
        CLOSED,
        OPEN,
        /** Asked about, but what must follow has not come yet. */
        BEGUN,
        MET,
        MISSED,
        BROKEN
    }

    public boolean isOpen() {
        return status == Status.OPEN || status == Status.BEGUN;
    }
}
