package se.anda.practice;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import se.anda.practice.PracticeEvent.Abandoned;
import se.anda.practice.PracticeEvent.Finished;
import se.anda.practice.PracticeEvent.Paused;
import se.anda.practice.PracticeEvent.Resumed;
import se.anda.practice.PracticeEvent.Rewound;
import se.anda.practice.PracticeEvent.Said;
import se.anda.practice.PracticeEvent.Started;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as the log keeps them: a type and its JSON. The names written here are there to stay: a talk of last year is
 * read with them.
 */
final class EventJson {

    /** Components only: what a record can tell beside them is computed, not kept. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultVisibility(checker -> checker.withVisibility(
                            com.fasterxml.jackson.annotation.PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .build();

    private EventJson() {}

    static String type(PracticeEvent event) {
        return switch (event) {
            case Started _ -> "started";
            case Said _ -> "said";
            case Rewound _ -> "rewound";
            case Paused _ -> "paused";
            case Resumed _ -> "resumed";
            case Finished _ -> "finished";
            case Abandoned _ -> "abandoned";
        };
    }

    static String write(PracticeEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** @throws IllegalStateException when the type is none of ours */
    static PracticeEvent read(String type, String json) {
        return MAPPER.readValue(json, kind(type));
    }

    private static Class<? extends PracticeEvent> kind(String type) {
        return switch (type) {
            case "started" -> Started.class;
            case "said" -> Said.class;
            case "rewound" -> Rewound.class;
            case "paused" -> Paused.class;
            case "resumed" -> Resumed.class;
            case "finished" -> Finished.class;
            case "abandoned" -> Abandoned.class;
            default -> throw new IllegalStateException("unknown event in the log: " + type);
        };
    }
}
