package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

class HindranceTest {

    @TempDir
    private Path folder;

    @Test
    void aFreePortAndAFolderToBeMadeHinderNothing() {
        assertThat(Hindrance.before(0, folder.resolve("ny/mapp"))).isEmpty();
        assertThat(folder.resolve("ny/mapp")).isEmptyDirectory();
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(Hindrance.before(taken.getLocalPort(), folder))
                    .hasValueSatisfying(text -> assertThat(text)
                            .startsWith("Porten " + taken.getLocalPort() + " är upptagen")
                            .doesNotContain("\n"));
        }
    }

    @Test
    void aPortThatDoesNotExistIsNamed() {
        assertThat(Hindrance.before(70_000, folder)).hasValueSatisfying(text -> assertThat(text).contains("70000"));
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("fil"));
        assertThat(Hindrance.before(0, file)).hasValueSatisfying(text -> assertThat(text).contains(file.toString()));
    }

    @Test
    void aFailedStartIsToldByItsCause() {
        assertThat(cause(new PortInUseException(8080))).startsWith("Porten 8080 är upptagen");
        assertThat(cause(new SQLException("locked", "90020", 90020))).contains("används redan av en annan Anda");
        assertThat(cause(new SQLException("full", "90100", 90100))).startsWith("Det finns för lite plats");
        assertThat(cause(new IOException("No space left on device"))).startsWith("Det finns för lite plats");
        assertThat(cause(new IllegalStateException("hemligt"))).contains("--verbose").doesNotContain("hemligt");
    }

    private String cause(Throwable cause) {
        return Hindrance.in(new IllegalStateException("outer", cause), 8080, folder);
    }
}
