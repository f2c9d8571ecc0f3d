package se.anda.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role's line with its talk code: that of the clause that ends it, DISC if any clause is, N only if all are.
 *
 * @param subtype null for DISC and N
 * @param confidence 0 to 1
 * @param minimising the line explains the event away (S1); says nothing by itself about the target
 */
public record CodedRoleLine(
        RoleTalkCode code,
        @Nullable TalkSubtype subtype,
        double confidence,
        boolean minimising,
        List<Clause> clauses) {

    public CodedRoleLine {
        clauses = List.copyOf(clauses);
    }

    /** One clause and its code; subtype null for DISC and N. */
    public record Clause(String text, RoleTalkCode code, @Nullable TalkSubtype subtype) {}
}
