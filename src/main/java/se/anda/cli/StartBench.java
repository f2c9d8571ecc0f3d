package se.anda.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts the app as a user would, in a process and a data folder of its own, and measures until the first page. */
final class StartBench {

    private final PrintStream out;

    StartBench(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        var jar = BenchCommand.jar();
        if (!Files.isRegularFile(jar)) {
            out.println("start      not measured: runs from classes, not from a jar");
            return;
        }
        var data = Files.createTempDirectory("anda-bench");
        var start = System.nanoTime();
        var process = new ProcessBuilder(command(jar, data)).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var address = address(lines);
            var started = System.nanoTime();
            var page = page(address);
            out.printf(
                    Locale.ROOT,
                    "start      %.1f s to started, %.1f s to the first page (%d bytes)%n",
                    (started - start) / 1e9,
                    (System.nanoTime() - start) / 1e9,
                    page);
            out.println("heap       " + heap(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
        var whole = jar.resolveSibling("../anda.jar").normalize();
        out.printf(Locale.ROOT, "jar        %.1f MB%n", BenchCommand.size(Files.exists(whole) ? whole : jar) / 1e6);
    }

    private static List<String> command(Path jar, Path data) {
        var command = new ArrayList<>(List.of(java("java"), "-XX:+UseSerialGC"));
        var cache = jar.resolveSibling("anda.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar.toString(), "serve", "--port", "0", "--data", data.toString(), "--demo"));
        return command;
    }

    private static String address(BufferedReader lines) throws IOException {
        String line;
        while ((line = lines.readLine()) != null) {
            var at = line.indexOf("http://");
            if (at >= 0) {
                return line.substring(at).strip();
            }
        }
        throw new IOException("the app did not start");
    }

    private static int page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        }
    }

    /** Heap in use after a full collection, as jcmd tells it, and what the process holds in memory. */
    private static String heap(long pid) throws IOException, InterruptedException {
        read(java("jcmd"), String.valueOf(pid), "GC.run");
        var info = read(java("jcmd"), String.valueOf(pid), "GC.heap_info").lines()
                .map(String::strip)
                .filter(line -> line.contains("used"))
                .limit(2)
                .toList();
        var status = Path.of("/proc", String.valueOf(pid), "status");
        var resident = Files.exists(status)
                ? Files.readString(status).lines().filter(line -> line.startsWith("VmRSS")).findFirst().orElse("")
                : "";
        return String.join("; ", info) + "; " + resident.replaceAll("\\s+", " ");
    }

    private static String read(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
