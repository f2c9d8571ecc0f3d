package se.anda.coding.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.TalkSubtype;
import se.anda.coding.TestTalk;

/** The corpus that comes with Anda, both parts. */
class CorpusTest {

    private static final Corpus TRAIN = TestTalk.train();
    private static final Corpus TEST = CorpusReader.read(TestTalk.TEST);

    @Test
    void bothPartsAreWithoutProblems() {
        assertThat(TRAIN.problems()).isEmpty();
        assertThat(TEST.problems()).isEmpty();
        assertThat(TRAIN.talks().size()).isGreaterThan(TEST.talks().size());
        assertThat(TEST.talks()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTrainingPartHoldsEveryCodeInEachLanguage(Language language) {
        var codes = EnumSet.noneOf(BehaviourCode.class);
        var talk = EnumSet.noneOf(RoleTalkCode.class);
        var subtypes = EnumSet.noneOf(TalkSubtype.class);
        for (var one : TRAIN.talks(language)) {
            one.volleys().forEach(volley -> volley.units().forEach(unit -> codes.add(unit.code())));
            one.roleLines().stream().flatMap(line -> line.clauses().stream()).forEach(clause -> {
                talk.add(clause.code());
                if (clause.subtype() != null) {
                    subtypes.add(clause.subtype());
                }
            });
        }
        assertThat(codes).containsExactlyInAnyOrder(BehaviourCode.values());
        assertThat(talk).containsExactlyInAnyOrder(RoleTalkCode.values());
        assertThat(subtypes).containsExactlyInAnyOrder(TalkSubtype.values());
    }

    @Test
    void theTrainingPartHoldsEveryMarker() {
        var markers = EnumSet.noneOf(Marker.class);
        for (var talk : TRAIN.talks()) {
            talk.volleys().forEach(volley -> volley.units().forEach(unit -> markers.addAll(unit.markers())));
        }
        assertThat(markers).containsExactlyInAnyOrder(Marker.values());
    }

    @Test
    void noFileNameStandsInBothParts() {
        var names = new HashSet<String>();
        TRAIN.talks().forEach(talk -> names.add(talk.file()));
        assertThat(TEST.talks()).noneSatisfy(talk -> assertThat(names).contains(talk.file()));
    }

    @Test
    void nothingIsSaidInBothParts() {
        assertThat(NearDuplicates.between(TRAIN, TEST)).isEmpty();
    }

    @Test
    void aLineCarriedOverIsFoundThoughAWordIsChanged() {
        var talk = TRAIN.talks(Language.SV).getFirst();
        var volley = talk.volleys().stream().filter(one -> one.text().split(" ").length > 15).findFirst().orElseThrow();
        var changed = volley.text().substring(0, volley.text().lastIndexOf(' ')) + " något annat";
        var planted = CorpusReader.parse("planted.talk", "@lang sv\n@role victim\n\n> [NC] " + changed + "\n");
        assertThat(NearDuplicates.between(TRAIN, planted)).contains(
                new NearDuplicates.Pair(talk.file() + ":" + volley.line(), "planted.talk:4"));
    }

    @Test
    void shortGreetingsAreAnybodys() {
        var greeting = CorpusReader.parse("hej.talk", "@lang sv\n@role victim\n\n> [NC] Hej, kom in.\n");
        assertThat(NearDuplicates.between(greeting, greeting)).isEqualTo(List.of());
    }
}
