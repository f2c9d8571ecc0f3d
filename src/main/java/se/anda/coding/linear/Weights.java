package se.anda.coding.linear;

import java.util.Map;
import java.util.TreeMap;

/**
 * A row of weights for each feature, found by a hash of its name. Of a row only the weights that are not nothing are kept,
 * all rows in one array: most features say nothing of most labels, and most that are asked for are not known. Built so that
 * a look-up touches two places in memory.
 */
public final class Weights {

    /** What {@link #row} gives for an unknown feature. */
    public static final int UNKNOWN = -1;

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final int columns;
    private final String[] names;

    /** Each row: how many weights it has, then those, with the column in the upper half and a half float in the lower. */
    private final int[] rows;

    /** Upper bits of a name's hash, and in the lower {@value #PLACE_BITS} one more than where its row begins; 0: none. */
    private final long[] table;

    private Weights(int columns, TreeMap<String, float[]> sorted) {
        this.columns = columns;
        names = sorted.keySet().toArray(String[]::new);
        table = new long[Integer.highestOneBit(Math.max(8, names.length * 3)) * 2];
        rows = new int[sorted.values().stream().mapToInt(Weights::room).sum()];
        if (rows.length >= PLACE) {
            throw new IllegalArgumentException("too many weights: " + rows.length);
        }
        var at = 0;
        for (var entry : sorted.entrySet()) {
            put(entry.getKey(), at);
            var weights = entry.getValue();
            rows[at++] = room(weights) - 1;
            for (var column = 0; column < columns; column++) {
                if (weights[column] != 0) {
                    rows[at++] = column << 16 | Float.floatToFloat16(weights[column]) & 0xffff;
                }
            }
        }
    }

    /**
     * @param columns in every row
     * @throws IllegalArgumentException when a row has another length, or when two names have the same hash
     */
    public static Weights of(int columns, Map<String, float[]> rows) {
        for (var row : rows.values()) {
            if (row.length != columns) {
                throw new IllegalArgumentException("a row of " + row.length + " in a model of " + columns);
            }
        }
        return new Weights(columns, new TreeMap<>(rows));
    }

    public int columns() {
        return columns;
    }

    public int size() {
        return names.length;
    }

    /** The name of a feature, in the order of names. */
    String name(int index) {
        return names[index];
    }

    /** Where a feature's row is, for {@link #at}; {@link #UNKNOWN} without one. */
    public int row(String name) {
        return row(Features.hash(name));
    }

    int row(long hash) {
        for (var slot = (int) hash & table.length - 1; ; slot = slot + 1 & table.length - 1) {
            var entry = table[slot];
            if (entry == 0) {
                return UNKNOWN;
            }
            if ((entry ^ hash) >>> PLACE_BITS == 0) {
                return (int) (entry & PLACE) - 1;
            }
        }
    }

    /** One weight of a row that {@link #row} found; weights are kept as half floats. */
    public float at(int row, int column) {
        for (var at = row + 1; at <= row + rows[row]; at++) {
            if (rows[at] >>> 16 == column) {
                return Float.float16ToFloat((short) rows[at]);
            }
        }
        return 0;
    }

    /** Adds a row, times a value, to scores. */
    void addTo(float[] scores, int row, float value) {
        for (int at = row + 1, end = row + rows[row]; at <= end; at++) {
            var weight = rows[at];
            scores[weight >>> 16] += value * Float.float16ToFloat((short) weight);
        }
    }

    private static int room(float[] weights) {
        var room = 1;
        for (var weight : weights) {
            room += weight == 0 ? 0 : 1;
        }
        return room;
    }

    private void put(String name, int at) {
        var hash = Features.hash(name);
        var slot = (int) hash & table.length - 1;
        while (table[slot] != 0) {
            if ((table[slot] ^ hash) >>> PLACE_BITS == 0) {
                throw new IllegalArgumentException("two features with one hash: " + name);
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = hash >>> PLACE_BITS << PLACE_BITS | at + 1;
    }
}
