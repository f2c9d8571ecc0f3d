package se.anda.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;

/**
 * One scenario: a person, a setting, what she or he may say and when, and how the talk may end. Immutable; read from a
 * YAML file by {@link ScenarioReader}.
 *
 * @param level 1 (kind) to 3 (hard)
 * @param maxTurns the talk comes to the time-over ending after this many replies
 * @param changeGoal what change is talked towards; null: none, and readiness is absent
 * @param patterns ids of the report's patterns that the scenario rests on
 * @param follows null: a first contact
 */
public record Scenario(
        String id,
        Text title,
        Text summary,
        Text targetGroup,
        RoleKind role,
        int level,
        Length length,
        int maxTurns,
        int timeLimitMinutes,
        List<String> talkTypes,
        List<String> patterns,
        Text contentNote,
        @Nullable Boolean custody,
        @Nullable Boolean heavy,
        Text setting,
        Persona persona,
        @Nullable Text changeGoal,
        Map<Dimension, Integer> initialState,
        List<Disposition> dispositions,
        @Nullable Follows follows,
        Map<TraineeRole, TraineePart> traineeRoles,
        List<Sensitivity> sensitivities,
        List<Topic> topics,
        List<Fact> facts,
        List<Text> opening,
        List<String> openingMentions,
        List<Beat> beats,
        List<Beat> fallbacks,
        List<Ending> endings,
        List<Gate> gates,
        List<String> rubrics) {

    public Scenario {
        custody = custody != null && custody;
        heavy = heavy != null && heavy;
        talkTypes = List.copyOf(talkTypes);
        patterns = List.copyOf(patterns);
        initialState = Dimension.ordered(initialState);
        dispositions = dispositions == null ? List.of() : List.copyOf(dispositions);
        traineeRoles = new java.util.TreeMap<>(traineeRoles);
        sensitivities = List.copyOf(sensitivities);
        topics = List.copyOf(topics);
        facts = facts == null ? List.of() : List.copyOf(facts);
        opening = List.copyOf(opening);
        openingMentions = openingMentions == null ? List.of() : List.copyOf(openingMentions);
        beats = List.copyOf(beats);
        fallbacks = List.copyOf(fallbacks);
        endings = List.copyOf(endings);
        gates = gates == null ? List.of() : List.copyOf(gates);
        rubrics = List.copyOf(rubrics);
    }

    public Optional<Ending> ending(String endingId) {
        return endings.stream().filter(ending -> ending.id().equals(endingId)).findFirst();
    }

    /** What the role remembers of an earlier contact when the trainee has had none. */
    public Set<String> unmet() {
        return follows == null ? Set.of() : follows.unmet();
    }

    /** The dated facts that its lines and briefings lean on, by their ids. */
    public Set<String> refs() {
        return Stream.concat(
                        traineeRoles.values().stream().map(TraineePart::refs), beats.stream().map(Beat::refs))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long a talk is meant to be, in replies of the trainee. */
    public enum Length {
        /** 6 to 8. */
        SHORT,
        /** 10 to 14. */
        ORDINARY,
        LONG;

        @JsonValue
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when no length has this tag */
        @JsonCreator
        public static Length ofTag(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Who the role is. A composite: nobody real.
     *
     * @param portrait name of the picture in the app
     */
    public record Persona(String name, int age, String portrait, Text description, Text voice) {}

    /**
     * A frame of mind drawn by the seed.
     *
     * @param weight how often, against the others; 1 or more
     * @param state steps added to the initial state
     */
    public record Disposition(String id, int weight, Map<Dimension, Integer> state) {
        public Disposition {
            state = Dimension.ordered(state);
        }
    }

    /** The trainee's own part: what one is, knows, must and may not. */
    public record TraineePart(Text briefing, Text task, Text duties, Text secrecy, List<Text> knownFacts, List<String> refs) {
        public TraineePart {
            knownFacts = List.copyOf(knownFacts);
            refs = refs == null ? List.of() : List.copyOf(refs);
        }
    }

    /**
     * How the persona takes a code, a marker or a signal.
     *
     * @param on a code ({@code CR}), a marker ({@code hook}) or a signal ({@code attuned})
     */
    public record Sensitivity(
            String on,
            @Nullable Integer trust,
            @Nullable Integer readiness,
            @Nullable Integer discord,
            @Nullable Integer distress) {

        public int step(Dimension dimension) {
            var step = switch (dimension) {
                case TRUST -> trust;
                case READINESS -> readiness;
                case DISCORD -> discord;
                case DISTRESS -> distress;
            };
            return step == null ? 0 : step;
        }
    }

    /** A subject, and the words it is known by. */
    public record Topic(String id, Text name, Phrases words) {}
}
