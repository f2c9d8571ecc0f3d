package se.anda.coding.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is seen of one thing to be classified: named values, each with the words it was seen in. A name seen twice keeps
 * its first value.
 *
 * <p>Names that begin with {@code x:} mean the same in every language.
 */
public final class Features {

    /** Stands for no word in particular. */
    public static final int NOWHERE = -1;

    /**
     * @param first the first word it was seen in, or {@link #NOWHERE}
     * @param end past the last
     */
    public record Feature(String name, float value, int first, int end) {}

    private final Map<String, Feature> byName = new LinkedHashMap<>();

    public void add(String name, float value, int first, int end) {
        byName.putIfAbsent(name, new Feature(name, value, first, end));
    }

    public void add(String name, float value) {
        add(name, value, NOWHERE, NOWHERE);
    }

    public void add(String name) {
        add(name, 1f);
    }

    public List<Feature> list() {
        return new ArrayList<>(byName.values());
    }

    public Iterable<Feature> all() {
        return byName.values();
    }
}
