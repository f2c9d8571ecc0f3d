package se.anda.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in a scenario or rubric that a form shows, with its place in the text and what it holds now. */
public sealed interface FormEntry {

    /** Where it stands or would stand, as a JSON pointer. */
    String pointer();

    /** Of the property in the format, such as {@code not_marker}. */
    String name();

    /** Words; empty where there are none. */
    record Words(String pointer, String name, String value) implements FormEntry {}

    /** Several lines or phrases, each on a line of its own; {@code isText}: each an {@code {sv: …}}. */
    record Lines(String pointer, String name, List<String> values, boolean isText) implements FormEntry {
        public Lines {
            values = List.copyOf(values);
        }
    }

    /** A whole number within bounds; null: left out. */
    record Number(String pointer, String name, @Nullable Integer value, int least, int most) implements FormEntry {}

    /** A bound such as {@code >=3}; empty: left out. */
    record Bound(String pointer, String name, String value) implements FormEntry {}

    /** One of several; empty: left out. */
    record Choice(String pointer, String name, String value, List<String> options) implements FormEntry {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any of several; {@code isOpen}: others may be written too. */
    record Choices(String pointer, String name, List<String> values, List<String> options, boolean isOpen)
            implements FormEntry {
        public Choices {
            values = List.copyOf(values);
            options = List.copyOf(options);
        }
    }

    /** Yes or no; null: left out. */
    record Flag(String pointer, String name, @Nullable Boolean value) implements FormEntry {}

    /** Entries that belong together. */
    record Part(String pointer, String name, List<FormEntry> entries) implements FormEntry {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** A list of parts, each of which can be taken out, and one more added. */
    record Parts(String pointer, String name, List<Part> parts) implements FormEntry {
        public Parts {
            parts = List.copyOf(parts);
        }
    }
}
