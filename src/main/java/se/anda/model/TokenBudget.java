package se.anda.model;

/** How many tokens may be used. */
public interface TokenBudget {

    /** Tokens used today, by all talks. */
    long usedToday();

    void use(int tokens);
}
