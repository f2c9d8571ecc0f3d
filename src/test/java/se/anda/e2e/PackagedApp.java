package se.anda.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The packaged program, started as people start it, and a browser in front of it. */
final class PackagedApp implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("http://localhost:\\d+");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    /** A busy machine may take its time; what is right is found at once all the same. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Process server;
    private final String address;
    private final Playwright playwright;
    private final Browser browser;

    private PackagedApp(Process server, String address, Playwright playwright, Browser browser) {
        this.server = server;
        this.address = address;
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * @param data the data folder
     * @throws IllegalStateException when the program ends without having started
     */
    static PackagedApp start(Path data) throws IOException {
        return start(data, "5ms");
    }

    /** @param pace between the words of a role's line */
    static PackagedApp start(Path data, String pace) throws IOException {
        return start(data, Map.of("ANDA_LINE_PACE", pace));
    }

    /** @param environment settings beside the usual */
    static PackagedApp start(Path data, Map<String, String> environment) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = System.getProperty("anda.jar", "target/anda.jar");
        var command = new ProcessBuilder(
                java, "-jar", jar, "serve", "--port", "0", "--data", data.toString(), "--demo");
        command.environment().putAll(environment);
        command.environment().put("SERVER_SHUTDOWN", "immediate");
        var server = command.redirectError(data.resolve("errors.txt").toFile()).start();
        var address = address(server.inputReader())
                .orElseThrow(() -> new IllegalStateException("not started: " + read(data.resolve("errors.txt"))));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = Optional.ofNullable(System.getenv("ANDA_CHROMIUM")).orElse("/usr/bin/chromium");
        var browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS));
        return new PackagedApp(server, address, playwright, browser);
    }

    private static Optional<String> address(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) {
                return Optional.of(started.group());
            }
        }
        return Optional.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** A browser window of its own, signed in to nothing. */
    Visitor visitor(int width, int height) {
        var window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        window.setDefaultTimeout(60_000);
        return new Visitor(window.newPage(), address);
    }

    /** A phone's browser: a small window that is touched. */
    Visitor phone() {
        var window = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        window.setDefaultTimeout(60_000);
        return new Visitor(window.newPage(), address);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.destroy();
    }
}
