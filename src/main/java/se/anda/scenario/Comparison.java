package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A bound on a whole number, written {@code ">=40"}, {@code "<3"} or {@code "=0"}. */
public record Comparison(Operator operator, int bound) {

    private static final Pattern FORM = Pattern.compile("\\s*(>=|<=|>|<|=)\\s*(\\d{1,3})\\s*");

    /** How a number is held against the bound. */
    public enum Operator {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<"),
        EXACTLY("=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /** @throws IllegalArgumentException when the text is no comparison */
    @JsonCreator
    public static Comparison of(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a comparison: " + text);
        }
        for (var operator : Operator.values()) {
            if (operator.sign.equals(matcher.group(1))) {
                return new Comparison(operator, Integer.parseInt(matcher.group(2)));
            }
        }
        throw new IllegalStateException("pattern and operators differ: " + text);
    }

    public boolean holds(int value) {
        return switch (operator) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
            case ABOVE -> value > bound;
            case BELOW -> value < bound;
            case EXACTLY -> value == bound;
        };
    }

    /** Whether any value from {@code low} to {@code high}, both included, holds. */
    public boolean canHold(int low, int high) {
        for (var value = low; value <= high; value++) {
            if (holds(value)) {
                return true;
            }
        }
        return false;
    }

    @JsonValue
    @Override
    public String toString() {
        return operator.sign + bound;
    }
}
