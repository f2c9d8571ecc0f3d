package se.anda.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the test classes one packaged program to share: started for the first, stopped after the last. */
final class SharedApp implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackagedApp.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedApp.class))
                .computeIfAbsent("app", _ -> start(), PackagedApp.class);
    }

    private static PackagedApp start() {
        try {
            var folder = Path.of("target", "e2e");
            Files.createDirectories(folder);
            return PackagedApp.start(Files.createTempDirectory(folder, "data"));
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }
}
