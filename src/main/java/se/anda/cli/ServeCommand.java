package se.anda.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.anda.AndaApplication;

/** Starts the web application and leaves it running. What hinders the start is told in one sentence. */
@Command(name = "serve", description = "Starta webbplatsen.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /** The exit code that is none: the server's threads keep the program alive. */
    public static final int GOES_ON = -1;

    /** The database's name in the data folder. A demonstration has one of its own, so that it never meets real people. */
    private static final String DEMO_FOLDER = "demo";

    @Option(names = "--port", defaultValue = "8080", description = "port, 0 för en ledig (förval: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--data", defaultValue = "data", paramLabel = "MAPP", description = "datamapp (förval: ./data)")
    private Path data = Path.of("data");

    @Option(names = "--demo", description = "demonstration: färdiga konton, egen databas i MAPP/demo")
    private boolean demo;

    @Option(names = "--verbose", description = "visa varför starten misslyckades")
    private boolean verbose;

    @Override
    public Integer call() {
        var folder = demo ? data.resolve(DEMO_FOLDER) : data;
        var hindrance = Hindrance.before(port, folder);
        if (hindrance.isPresent()) {
            System.err.println(hindrance.get());
            return 1;
        }
        try {
            var context = SpringApplication.run(AndaApplication.class, arguments(folder));
            var bound = context instanceof WebServerApplicationContext web ? web.getWebServer().getPort() : port;
            Shell.out().println("Anda är igång: http://localhost:" + bound);
            return GOES_ON;
        } catch (RuntimeException failure) {
            System.err.println(Hindrance.in(failure, port, folder));
            if (verbose) {
                failure.printStackTrace();
            }
            return 1;
        }
    }

    private String[] arguments(Path folder) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--anda.data=" + folder.toAbsolutePath(),
                "--anda.demo=" + demo));
        if (!verbose) {
            arguments.add("--logging.level.org.springframework.boot=off");
            arguments.add("--logging.level.org.springframework.context=off");
        }
        return arguments.toArray(String[]::new);
    }
}
