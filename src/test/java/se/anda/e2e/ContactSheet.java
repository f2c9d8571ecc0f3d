package se.anda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes pictures of every page, on a phone, a small and a large screen, light and dark, in both languages: all of them in
 * {@code target/pictures}, small ones together in {@code docs/pages.jpg}. Run by {@code ./anda pictures}.
 */
class ContactSheet {

    private static final Path ALL = Path.of("target", "pictures");
    private static final Path SHEET = Path.of("docs", "pages.jpg");
    private static final int CELL = 240;
    private static final int GAP = 12;
    private static final int CAPTION = 22;
    private static final float QUALITY = 0.5f;

    private static final List<String> TALK = List.of(
            "Hej, jag heter Lena och ringer från socialtjänsten. Är det okej att prata nu, är du ensam?",
            "Hur har dagarna varit sedan i lördags?",
            "Du är trött på att alla vill veta, och samtidigt är det något som ligger och gnager.",
            "Du borde nog anmäla honom.",
            "Förlåt, det där blev mitt tempo och inte ditt. Vad är viktigast för dig just nu?",
            "Du vill att det ska vara lugnt för barnen.",
            "Det är du som bestämmer. Får jag berätta vad andra har haft nytta av?");

    @TempDir
    private static Path data;

    /** One window that pictures are taken in. */
    private record Window(String name, int width, int height, boolean dark, boolean english) {}

    private static final List<Window> WINDOWS = List.of(
            new Window("390-ljus-sv", 390, 844, false, false),
            new Window("390-mork-en", 390, 844, true, true),
            new Window("1024-mork-sv", 1024, 768, true, false),
            new Window("1024-ljus-en", 1024, 768, false, true),
            new Window("1920-ljus-sv", 1920, 1080, false, false));

    @Test
    void takePictures() throws IOException {
        Files.createDirectories(ALL);
        var pages = new LinkedHashMap<String, String>();
        try (var app = PackagedApp.start(data, "0ms")) {
            var trainee = story(app);
            var leader = ordered("verkstad", "/verkstad", "utkast", draft(app), "fakta", "/verkstad/fakta", "roster", "/verkstad/roster");
            for (var window : WINDOWS) {
                take(app, window, trainee, "elev", "anda-elev-1");
                take(app, window, EMPTY, "elev2", "anda-elev-2");
                take(app, window, leader, "kursledare", "anda-kursledare");
                take(app, window, ADMIN, "admin", "anda-admin");
            }
            List.of(trainee, EMPTY, leader, ADMIN).forEach(pages::putAll);
        }
        sheet(List.copyOf(pages.keySet()));
    }

    /** Where somebody has not done anything yet. */
    private static final Map<String, String> EMPTY = ordered(
            "start-tom", "/", "utveckling-tom", "/min-utveckling", "mina-samtal-tom", "/mina-samtal");

    private static final Map<String, String> ADMIN = ordered(
            "administration", "/administration",
            "importera", "/administration/importera",
            "sessioner", "/administration/sessioner",
            "gallring", "/administration/gallring",
            "sprakmodell", "/administration/modell",
            "logg", "/administration/logg");

    private static Map<String, String> ordered(String... namesAndPaths) {
        var pages = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndPaths.length; i += 2) {
            pages.put(namesAndPaths[i], namesAndPaths[i + 1]);
        }
        return pages;
    }

    /** Talks that there is something to show of; the pages by name. */
    private static Map<String, String> story(PackagedApp app) {
        try (var visitor = app.visitor(1280, 900)) {
            visitor.signIn("elev", "anda-elev-1");
            visitor.startTalk("engangshandelse");
            TALK.subList(0, 4).forEach(visitor::say);
            var open = path(visitor.page());
            visitor.open("/");
            visitor.startTalk("uppfoljning-tre-dagar");
            TALK.forEach(visitor::say);
            var finished = path(visitor.page());
            visitor.finish();
            visitor.goBy();
            visitor.open(finished);
            visitor.button("Prova igen från replik 4");
            assertThat(visitor.ownLines()).hasCount(3);
            visitor.say("Det är du som bestämmer vad som händer nu.");
            visitor.say("Vad skulle göra det lite lättare i morgon?");
            visitor.finish();
            visitor.goBy();
            visitor.open("/");
            visitor.startTalk("arrestsamtal");
            visitor.say("Hej, jag heter Lena. Vad har hänt?");
            var before = path(visitor.page());
            visitor.stopTalk();
            return ordered(
                    "start", "/",
                    "genomgang", "/scenario/korridoren",
                    "samtal", open,
                    "aterkoppling", finished + "/aterkoppling",
                    "jamfor", finished + "/jamfor",
                    "utveckling", "/min-utveckling",
                    "mina-samtal", "/mina-samtal",
                    "mina-uppgifter", "/mina-uppgifter",
                    "profil", "/profil",
                    "om-bedomningen", "/om-bedomningen",
                    "avbrutet", "/avbrutet/" + before.substring(before.lastIndexOf('/') + 1),
                    "tillganglighet", "/tillganglighet");
        }
    }

    /** A draft that somebody has begun. */
    private static String draft(PackagedApp app) {
        try (var visitor = app.visitor(1280, 900)) {
            visitor.signIn("kursledare", "anda-kursledare");
            visitor.open("/verkstad");
            visitor.button("Börja från mallen");
            visitor.page().waitForURL("**/verkstad/*");
            return path(visitor.page());
        }
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static void take(
            PackagedApp app, Window window, Map<String, String> pages, String username, String password) {
        try (var visitor = app.visitor(window.width(), window.height())) {
            var page = visitor.page();
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(window.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            visitor.signIn(username, password);
            if (window.english()) {
                visitor.button("In English");
                assertThat(page.locator("html")).hasAttribute("lang", "en");
            }
            pages.forEach((name, path) -> {
                visitor.open(path);
                assertThat(page.locator("h1")).isVisible();
                page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                        + " && document.fonts.status === 'loaded'");
                // the talk is a page that one is within: its head and its composer stand still
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(".start-bar { position: static !important; }"));
                var whole = !path.matches("/samtal/[^/]+");
                page.screenshot(new Page.ScreenshotOptions().setPath(picture(name, window)).setFullPage(whole));
            });
            if (window.english()) {
                visitor.button("På svenska");
                assertThat(page.locator("html")).hasAttribute("lang", "sv");
            }
        }
    }

    private static Path picture(String name, Window window) {
        return ALL.resolve(name + "-" + window.name() + ".png");
    }

    /** A row for each page, a column for each window; only the top of long pages. */
    private static void sheet(List<String> names) throws IOException {
        var height = CAPTION + CELL + GAP;
        var sheet = new BufferedImage(
                GAP + WINDOWS.size() * (CELL + GAP), GAP + names.size() * height, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(0xe8e6e1));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (var row = 0; row < names.size(); row++) {
            for (var column = 0; column < WINDOWS.size(); column++) {
                var left = GAP + column * (CELL + GAP);
                var top = GAP + row * height;
                graphics.setColor(new Color(0x3a3a3a));
                graphics.drawString(names.get(row) + " " + WINDOWS.get(column).name(), left, top + CAPTION - 8);
                draw(graphics, ImageIO.read(picture(names.get(row), WINDOWS.get(column)).toFile()), left, top + CAPTION);
            }
        }
        graphics.dispose();
        write(sheet);
    }

    private static void draw(Graphics2D graphics, BufferedImage picture, int left, int top) {
        var shown = Math.min(picture.getHeight(), picture.getWidth() > CELL * 2 ? picture.getWidth() : 844);
        var scale = Math.min((double) CELL / picture.getWidth(), (double) CELL / shown);
        var small = halved(picture.getSubimage(0, 0, picture.getWidth(), shown), scale);
        graphics.drawImage(
                small, left, top, (int) (picture.getWidth() * scale), (int) (shown * scale), null);
    }

    /** Halves until a last step of less than half is left, so that letters stay letters. */
    private static BufferedImage halved(BufferedImage picture, double scale) {
        var current = picture;
        for (var left = scale; left < 0.5; left *= 2) {
            var half = new BufferedImage(
                    Math.max(1, current.getWidth() / 2), Math.max(1, current.getHeight() / 2), BufferedImage.TYPE_INT_RGB);
            var graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(current, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            current = half;
        }
        return current;
    }

    private static void write(BufferedImage sheet) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(SHEET);
        try (var out = new FileImageOutputStream(SHEET.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
