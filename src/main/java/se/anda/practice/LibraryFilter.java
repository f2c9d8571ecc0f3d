package se.anda.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleKind;
import se.anda.scenario.Scenario;

/**
 * Which scenarios of the library to show; what is null does not choose. It can be kept in an address.
 *
 * @param talkType one of the report's talk types, {@code T1} to {@code T12}
 * @param level 1 to 3
 * @param minutes at most so many
 * @param untried only those not tried yet
 */
public record LibraryFilter(
        @Nullable RoleKind role,
        @Nullable String talkType,
        @Nullable Integer level,
        @Nullable Integer minutes,
        boolean untried) {

    public static final LibraryFilter ALL = new LibraryFilter(null, null, null, null, false);

    private static final String ROLE = "roll";
    private static final String TYPE = "typ";
    private static final String LEVEL = "niva";
    private static final String MINUTES = "minuter";
    private static final String UNTRIED = "ej-provade";

    /** From an address; what cannot be read does not choose. */
    public static LibraryFilter of(Map<String, List<String>> parameters) {
        var role = first(parameters, ROLE);
        var known = Arrays.stream(RoleKind.values())
                .filter(kind -> kind.tag().equals(role))
                .findFirst()
                .orElse(null);
        return new LibraryFilter(
                known,
                matching(first(parameters, TYPE), "T([1-9]|1[0-2])"),
                number(matching(first(parameters, LEVEL), "[1-3]")),
                number(matching(first(parameters, MINUTES), "[1-9]\\d{0,2}")),
                parameters.containsKey(UNTRIED));
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable String matching(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern) ? text : null;
    }

    /** What {@link #of} reads back to the same. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, ROLE, role == null ? null : role.tag());
        put(parameters, TYPE, talkType);
        put(parameters, LEVEL, level);
        put(parameters, MINUTES, minutes);
        put(parameters, UNTRIED, untried ? 1 : null);
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    /** @param tried ids of the scenarios that the trainee has tried */
    public boolean fits(Scenario scenario, Set<String> tried) {
        return (role == null || scenario.role() == role)
                && (talkType == null || scenario.talkTypes().contains(talkType))
                && (level == null || scenario.level() == level)
                && (minutes == null || scenario.timeLimitMinutes() <= minutes)
                && !(untried && tried.contains(scenario.id()));
    }

    /** The scenarios that fit, in the order given. */
    public List<Scenario> of(List<Scenario> library, Set<String> tried) {
        var fitting = new ArrayList<Scenario>();
        for (var scenario : library) {
            if (fits(scenario, tried)) {
                fitting.add(scenario);
            }
        }
        return List.copyOf(fitting);
    }

    public boolean choosesAll() {
        return equals(ALL);
    }
}
