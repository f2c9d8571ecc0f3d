package se.anda.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something true of the persona that can be asked for.
 *
 * @param topic the topic that a question about it takes up
 * @param asks further ways of asking
 * @param needs what the state must be before it is told
 * @param says the telling, in variants
 * @param deflects what is said when it is asked too early
 */
public record Fact(
        String id,
        String topic,
        @Nullable Phrases asks,
        Map<Dimension, Comparison> needs,
        List<Text> says,
        List<Text> deflects,
        @Nullable Effect then,
        @Nullable RoleTalk talk,
        List<String> mentions) {

    public Fact {
        needs = Dimension.ordered(needs);
        then = then == null ? Effect.NONE : then;
        says = List.copyOf(says);
        deflects = deflects == null ? List.of() : List.copyOf(deflects);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
