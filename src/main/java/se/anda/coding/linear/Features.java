package se.anda.coding.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is seen of one thing to be classified: named values, each with the words it was seen in. A name seen twice keeps
 * its first value.
 *
 * <p>Names that begin with {@code x:} mean the same in every language.
 */
public final class Features {

    /** Stands for no word in particular. */
    public static final int NOWHERE = -1;

    private static final int ROOM = 256;

    /**
     * @param hash of the name, 64 bits
     * @param first the first word it was seen in, or {@link #NOWHERE}
     * @param end past the last
     */
    public record Feature(String name, long hash, float value, int first, int end) {}

    private final List<Feature> features = new ArrayList<>(ROOM / 2);
    /** The hashes of the names, by their lowest bits; 0 stands for none. */
    private long[] known = new long[ROOM];

    public void add(String name, float value, int first, int end) {
        var hash = hash(name);
        if (isNew(hash)) {
            features.add(new Feature(name, hash, value, first, end));
        }
    }

    public void add(String name, float value) {
        add(name, value, NOWHERE, NOWHERE);
    }

    public void add(String name) {
        add(name, 1f);
    }

    /** In the order they were added. */
    public List<Feature> list() {
        return Collections.unmodifiableList(features);
    }

    /** FNV-1a over the UTF-16 units, mixed so that the lowest bits are fit for a table; never 0. */
    static long hash(String name) {
        var hash = 0xcbf29ce484222325L;
        for (var index = 0; index < name.length(); index++) {
            hash = (hash ^ name.charAt(index)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    private boolean isNew(long hash) {
        if (features.size() * 2 >= known.length) {
            var wider = new long[known.length * 2];
            for (var feature : features) {
                wider[slot(wider, feature.hash())] = feature.hash();
            }
            known = wider;
        }
        var slot = slot(known, hash);
        if (known[slot] == hash) {
            return false;
        }
        known[slot] = hash;
        return true;
    }

    /** Where a hash stands, or would. */
    private static int slot(long[] table, long hash) {
        var slot = (int) hash & (table.length - 1);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
