package se.anda.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.TraineeRole;

/**
 * When a beat, an ending or a fallback may come. All parts that are given must hold; within a list, one is enough, save
 * in {@code after}, {@code agreed} and {@code disclosed}, where all are asked for, and the {@code not_} lists, where none
 * may hold. An empty condition always holds.
 *
 * @param topic topics that the volley takes up
 * @param heard phrases found in the volley itself
 * @param last one of these was the role's line just before (a fact counts when it was told, not when it was put off)
 * @param count how many volleys so far, this one included, held a code, marker or signal
 * @param disposition seeds of which kind
 * @param memory what is remembered of an earlier contact
 */
public record Condition(
        List<String> topic,
        @Nullable Phrases heard,
        List<BehaviourCode> code,
        List<Marker> marker,
        List<Signal> signal,
        List<BehaviourCode> notCode,
        List<Marker> notMarker,
        List<Signal> notSignal,
        Map<Dimension, Comparison> state,
        @Nullable Comparison turn,
        List<String> after,
        List<String> notAfter,
        List<String> last,
        List<String> agreed,
        List<String> notAgreed,
        List<String> disclosed,
        Map<String, Comparison> count,
        List<String> disposition,
        List<String> memory,
        List<String> notMemory,
        List<TraineeRole> traineeRole) {

    public static final Condition ALWAYS = onState(null);

    public Condition {
        topic = orEmpty(topic);
        code = orEmpty(code);
        marker = orEmpty(marker);
        signal = orEmpty(signal);
        notCode = orEmpty(notCode);
        notMarker = orEmpty(notMarker);
        notSignal = orEmpty(notSignal);
        state = Dimension.ordered(state);
        after = orEmpty(after);
        notAfter = orEmpty(notAfter);
        last = orEmpty(last);
        agreed = orEmpty(agreed);
        notAgreed = orEmpty(notAgreed);
        disclosed = orEmpty(disclosed);
        count = count == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(count));
        disposition = orEmpty(disposition);
        memory = orEmpty(memory);
        notMemory = orEmpty(notMemory);
        traineeRole = orEmpty(traineeRole);
    }

    private static Condition onState(@Nullable Map<Dimension, Comparison> state) {
        return new Condition(
                null, null, null, null, null, null, null, null, state, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** Whether it looks at the state and at nothing else, or holds always. */
    public boolean isOnStateOnly() {
        return onState(state).equals(this);
    }

    /** Whether the condition asks for something in the volley just said, rather than only in the state or the past. */
    public boolean answersTheVolley() {
        return !topic.isEmpty() || heard != null || !code.isEmpty() || !marker.isEmpty() || !signal.isEmpty();
    }

    /** The ids of the beats that the condition looks back at. */
    public Set<String> beatsNamed() {
        var ids = new java.util.TreeSet<>(after);
        ids.addAll(notAfter);
        ids.addAll(last);
        return ids;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
