package se.anda.coding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelsTest {

    @Test
    void theDigestSeesNamesAndContentsButNotWhatIsMade(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.talk"), "ett");
        var first = TrainModels.digest(List.of(folder));
        Files.writeString(folder.resolve("volley_sv.weights"), "made");
        Files.writeString(folder.resolve("models.stamp"), "made");
        assertThat(TrainModels.digest(List.of(folder))).isEqualTo(first);
        Files.writeString(folder.resolve("a.talk"), "två");
        var second = TrainModels.digest(List.of(folder));
        assertThat(second).isNotEqualTo(first);
        Files.move(folder.resolve("a.talk"), folder.resolve("b.talk"));
        assertThat(TrainModels.digest(List.of(folder))).isNotEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void aCorpusWithProblemsIsNotTrainedOnAndEveryProblemIsTold(@TempDir Path folder) throws IOException {
        var train = Files.createDirectories(folder.resolve("corpus/train"));
        Files.writeString(train.resolve("ett.talk"), "@lang sv\n@role victim\n\n> Hej.\n> [XX] Hej.\n");
        var classes = Files.createDirectories(folder.resolve("classes/se/anda/coding"));
        assertThatThrownBy(() -> TrainModels.main(
                        new String[] {folder.resolve("corpus").toString(), folder.resolve("classes").toString()}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ett.talk:4: ")
                .hasMessageContaining("ett.talk:5: ");
        assertThat(classes).isEmptyDirectory();
    }
}
