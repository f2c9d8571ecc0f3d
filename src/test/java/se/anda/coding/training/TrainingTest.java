package se.anda.coding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.coding.VolleyContext;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.corpus.CorpusReader;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.ModelFile;
import se.anda.coding.text.Tokens;
import se.anda.coding.text.UtteranceSplitter;
import se.anda.coding.volley.LinearVolleyCoder;

/** Training on a small corpus in which every code has a word of its own. */
class TrainingTest {

    private static final int FILES = 6;

    private static final Map<BehaviourCode, String> SAID = Map.ofEntries(
            Map.entry(BehaviourCode.OQ, "Hur känns det?"),
            Map.entry(BehaviourCode.CQ, "Bor ni ihop?"),
            Map.entry(BehaviourCode.SR, "Du är trött."),
            Map.entry(BehaviourCode.CR, "En del av dig längtar bort."),
            Map.entry(BehaviourCode.AF, "Det var modigt av dig."),
            Map.entry(BehaviourCode.SEEK, "Får jag berätta?"),
            Map.entry(BehaviourCode.EMPH, "Det är du som bestämmer."),
            Map.entry(BehaviourCode.GI, "Jag heter Anna, jag är socialsekreterare."),
            Map.entry(BehaviourCode.PWP, "Du kan ringa, men du väljer."),
            Map.entry(BehaviourCode.PERS, "Du borde ringa."),
            Map.entry(BehaviourCode.CONF, "Du ljuger."),
            Map.entry(BehaviourCode.NC, "Mm."));

    private static Trained trained;

    @BeforeAll
    static void train() {
        trained = new Training().train(corpus(), Language.SV, "small", true);
    }

    private static Corpus corpus() {
        var talks = new ArrayList<Corpus.Talk>();
        for (var file = 0; file < FILES; file++) {
            talks.addAll(CorpusReader.parse(file + ".talk", talk(file)).talks());
        }
        return new Corpus(talks, List.of());
    }

    private static String talk(int file) {
        var text = new StringBuilder("@lang sv\n@role victim\n@trainee social-worker\n\n");
        for (var subtype : TalkSubtype.values()) {
            text.append("< [CT/").append(subtype.tag()).append("] Jag vill det ").append(subtype.tag()).append(".\n");
            text.append("< [ST/").append(subtype.tag()).append("] Jag vill inte ").append(subtype.tag()).append(".\n");
        }
        text.append("< [DISC] Ni fattar ingenting. [N minimising] Det var inget.\n");
        var codes = new ArrayList<>(Arrays.asList(BehaviourCode.values()));
        java.util.Collections.rotate(codes, file);
        for (var index = 0; index < codes.size(); index += 2) {
            text.append("> ").append(unit(codes.get(index))).append(' ').append(unit(codes.get(index + 1))).append('\n');
        }
        return text.append(("> " + unit(BehaviourCode.GI) + "\n").repeat(2)).toString();
    }

    private static String unit(BehaviourCode code) {
        var marker = code == BehaviourCode.GI ? " " + Marker.ROLE_CLARITY.tag() : "";
        return "[" + code + marker + "] " + SAID.get(code);
    }

    private static List<byte[]> bytes(Trained trained) {
        return List.of(ModelFile.write(trained.splitter()), ModelFile.write(trained.volley()),
                ModelFile.write(trained.roleTalk()));
    }

    @Test
    void trainingTwiceGivesTheSameBytes() {
        var again = new Training().train(corpus(), Language.SV, "small", true);
        assertThat(bytes(again)).usingElementComparator(Arrays::compare).isEqualTo(bytes(trained));
    }

    @Test
    void anotherCorpusGivesOtherBytes() {
        var less = new Corpus(corpus().talks().subList(0, FILES - 1), List.of());
        var other = new Training().train(less, Language.SV, "small", false);
        assertThat(ModelFile.write(other.volley())).isNotEqualTo(ModelFile.write(trained.volley()));
    }

    @Test
    void theHeadsAskForEveryCodeAndForTheMarkersSeenOftenEnough() {
        assertThat(trained.volley().head("code").labels())
                .containsExactlyInAnyOrder(Arrays.stream(BehaviourCode.values()).map(Enum::name).toArray(String[]::new));
        assertThat(trained.volley().headOrNull("marker:role-clarity")).isNotNull();
        assertThat(trained.volley().headOrNull("marker:repair")).isNull();
        assertThat(trained.roleTalk().head("code").labels())
                .containsExactlyInAnyOrder(Arrays.stream(RoleTalkCode.values()).map(Enum::name).toArray(String[]::new));
        assertThat(trained.roleTalk().head("subtype").size()).isEqualTo(TalkSubtype.values().length);
    }

    @Test
    void theProvenanceIsKept() {
        assertThat(List.of(trained.splitter(), trained.volley(), trained.roleTalk()))
                .extracting(LinearModel::provenance)
                .containsOnly("small");
        assertThat(new Training().settings()).contains("seed=");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            OQ, Hur känns det nu?
            SEEK, Får jag berätta mer?
            CONF, Du ljuger ju.
            AF, Det var modigt av dig.
            """)
    void whatWasLearntIsTold(BehaviourCode code, String said) throws IOException {
        var model = ModelFile.read(new ByteArrayInputStream(ModelFile.write(trained.volley())));
        var parts = new LinearVolleyCoder.Parts(new UtteranceSplitter(trained.splitter(), "volley"), model);
        var coded = new LinearVolleyCoder(language -> parts).code(said, VolleyContext.bare(Language.SV));
        assertThat(coded.countedCodes()).contains(code);
    }

    @Test
    void theModelFileKeepsWhatAModelDecides() throws IOException {
        var back = ModelFile.read(new ByteArrayInputStream(ModelFile.write(trained.volley())));
        var again = ModelFile.read(new ByteArrayInputStream(ModelFile.write(back)));
        for (var said : SAID.values()) {
            var tokens = Tokens.of(said, Language.SV);
            var spans = new UtteranceSplitter(trained.splitter(), "volley").split(tokens);
            var context = VolleyContext.bare(Language.SV);
            assertThat(LinearVolleyCoder.code(tokens, spans, again, context))
                    .isEqualTo(LinearVolleyCoder.code(tokens, spans, back, context));
        }
    }

    @Test
    void theTemperatureIsHighWhenTheModelIsSureAndWrongAndLowWhenItIsRight() {
        var right = IntStream.range(0, 20).mapToObj(row -> new Calibration.Scored(new float[] {1, 0}, 0, 1)).toList();
        var half = IntStream.range(0, 20).mapToObj(row -> new Calibration.Scored(new float[] {9, 0}, row % 2, 1)).toList();
        assertThat(Calibration.temperature(right)).isEqualTo(0.5);
        assertThat(Calibration.temperature(half)).isEqualTo(4.0);
    }
}
