package se.anda.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The app as a user starts it, in a process and a data folder of its own, to be measured from outside. */
final class BenchApp implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final String address;

    private BenchApp(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** The packaged program; empty where this runs from classes. */
    static Optional<Path> jar() {
        try {
            var place = Path.of(BenchApp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.of(place).filter(Files::isRegularFile);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Returns when the app says that it has started.
     *
     * @param environment beside what this process has
     */
    static BenchApp start(Path jar, Map<String, String> environment) throws IOException {
        var data = Files.createTempDirectory("anda-bench");
        var builder = new ProcessBuilder(command(jar, data)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var at = line.indexOf("http://");
            if (at >= 0) {
                return new BenchApp(process, line.substring(at).strip().replace("localhost", "127.0.0.1"));
            }
        }
        throw new IOException("the app did not start");
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

    /** On this machine, without a slash at its end. */
    String address() {
        return address;
    }

    /** Heap in use after a full collection, in bytes. */
    long heapUsed() throws IOException, InterruptedException {
        read(java("jcmd"), String.valueOf(process.pid()), "GC.run");
        return USED.matcher(read(java("jcmd"), String.valueOf(process.pid()), "GC.heap_info"))
                .results()
                .limit(2)
                .mapToLong(match -> Long.parseLong(match.group(1)) * 1024)
                .sum();
    }

    /** What the process holds of the machine's memory, in the kernel's words; empty where there is no /proc. */
    String resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readString(status).lines().filter(line -> line.startsWith("VmRSS")).findFirst().orElse("")
                : "";
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

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
