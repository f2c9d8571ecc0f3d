package se.anda.coding.linear;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The models that the build has put beside the classes. */
public final class Models {

    private Models() {}

    /** @throws IllegalStateException when the build has not made it */
    public static LinearModel bundled(String name) {
        try (var in = Models.class.getResourceAsStream("/se/anda/coding/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is missing: build with Maven");
            }
            return ModelFile.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
