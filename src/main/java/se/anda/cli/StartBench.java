package se.anda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Starts the app as a user would and measures until the first page. */
final class StartBench {

    private final PrintStream out;

    StartBench(PrintStream out) {
        this.out = out;
    }

    void run(Path jar) throws IOException, InterruptedException {
        var start = System.nanoTime();
        try (var app = BenchApp.start(jar, Map.of())) {
            var started = System.nanoTime();
            var page = page(app.address());
            out.printf(
                    Locale.ROOT,
                    "start      %.1f s to started, %.1f s to the first page (%d bytes)%n",
                    (started - start) / 1e9,
                    (System.nanoTime() - start) / 1e9,
                    page);
            out.printf(
                    Locale.ROOT, "heap       %.1f MB; %s%n", app.heapUsed() / 1e6, app.resident().replaceAll("\\s+", " "));
        }
        var whole = jar.resolveSibling("../anda.jar").normalize();
        out.printf(Locale.ROOT, "jar        %.1f MB%n", Files.size(Files.exists(whole) ? whole : jar) / 1e6);
    }

    private static int page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        }
    }
}
