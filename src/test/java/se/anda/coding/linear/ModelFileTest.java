package se.anda.coding.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {

    private static final LinearModel MODEL = new LinearModel(
            "tiny",
            List.of(new Head("code", List.of("OQ", "NC"), 0, 1.25), new Head("marker:needs", List.of("yes"), 2, 1)),
            new float[] {0.5f, -0.5f, 0},
            Map.of("s:hur", new float[] {2, -1, 0.25f}, "x:?", new float[] {1, 0, 0}));

    private static LinearModel read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void aModelComesBackAsItWas() throws IOException {
        var back = read(ModelFile.write(MODEL));
        assertThat(back.provenance()).isEqualTo("tiny");
        assertThat(back.heads()).isEqualTo(MODEL.heads());
        assertThat(back.bias()).isEqualTo(MODEL.bias());
        assertThat(back.weights().size()).isEqualTo(2);
        assertThat(back.weights().at(back.weights().row("s:hur"), 1)).isEqualTo(-1f);
        assertThat(back.weights().row("s:vad")).isEqualTo(Weights.UNKNOWN);
    }

    @Test
    void theSameModelAlwaysGivesTheSameBytes() throws IOException {
        var bytes = ModelFile.write(MODEL);
        assertThat(ModelFile.write(read(bytes))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("wrongStarts")
    void bytesOfAnotherKindOrVersionAreRefused(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessage("not a model file of version " + ModelFile.VERSION + ": build again");
    }

    static List<byte[]> wrongStarts() {
        var written = ModelFile.write(MODEL);
        var other = ByteBuffer.wrap(written.clone()).putInt(4, ModelFile.VERSION + 1).array();
        return List.of(other, "PK\u0003\u0004 something else".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aFileCutShortIsTold(int length) {
        assertThatThrownBy(() -> read(Arrays.copyOf(ModelFile.write(MODEL), length)))
                .isInstanceOf(IOException.class)
                .hasMessage("a damaged model file: build again");
    }

    static IntStream lengths() {
        var whole = ModelFile.write(MODEL).length;
        return IntStream.concat(IntStream.of(0, 3, 7), IntStream.iterate(8, length -> length < whole, length -> length + 5));
    }

    @Test
    void aSizeThatCannotBeIsTold() {
        var bytes = ModelFile.write(MODEL);
        var heads = 8 + 2 + "tiny".length();
        assertThatThrownBy(() -> read(ByteBuffer.wrap(bytes).putInt(heads, Integer.MAX_VALUE).array()))
                .isInstanceOf(IOException.class)
                .hasMessage("a damaged model file: build again");
    }

    @Test
    void aModelThatTheBuildHasNotMadeIsNamed() {
        assertThatThrownBy(() -> Models.bundled("volley_da.weights"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("volley_da.weights");
    }

    @Test
    void probabilitiesFollowTheWeightsAndTheTemperature() {
        var features = new Features();
        features.add("s:hur", 1, 0, 1);
        features.add("unknown", 9, 0, 1);
        var prediction = MODEL.predict(features);
        assertThat(prediction.scores()).containsExactly(2.5f, -1.5f, 0.25f);
        var shares = prediction.probabilities(MODEL.head("code"));
        assertThat(shares[0]).isEqualTo(1 / (1 + Math.exp(-4 / 1.25)), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(shares[0] + shares[1]).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(prediction.yes(MODEL.head("marker:needs")))
                .isEqualTo(1 / (1 + Math.exp(-0.25)), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(prediction.contributions(MODEL.head("code"), 0)).singleElement()
                .satisfies(one -> assertThat(one.weight()).isEqualTo(1.5));
    }
}
