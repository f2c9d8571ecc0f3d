package se.anda.model;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import se.anda.coding.Coders;
import se.anda.dialogue.DialogueState;
import se.anda.dialogue.Step;
import se.anda.practice.Phrase;
import se.anda.practice.RoleWords;
import se.anda.practice.TalkEngine;

/** The installation's model: the one in its configuration, else the one that an administrator set; else none. */
@Component
class CurrentModel implements RoleWords {

    private final ModelProperties properties;
    private final EndpointStore store;
    private final TokenBudget budget;
    private final ModelMeter meter;
    private volatile @Nullable Voiced voiced;

    CurrentModel(ModelProperties properties, EndpointStore store, TokenUse use, ObjectProvider<MeterRegistry> registry) {
        this.properties = properties;
        this.store = store;
        this.budget = use;
        this.meter = registry.getIfAvailable() == null ? ModelMeter.NONE : new MicrometerMeter(registry.getObject());
    }

    /** Words with what they were made of: another setting makes others. */
    private record Voiced(EndpointStore.@Nullable Kept of, RoleWords words) {}

    /** The endpoint in use, with its key. */
    Optional<Endpoint> endpoint() {
        return properties.endpoint().or(() -> store.find().map(store::open));
    }

    boolean isConfigured() {
        return properties.endpoint().isPresent();
    }

    Limits limits() {
        return properties.limits();
    }

    private RoleWords words() {
        var kept = isConfigured() ? null : store.find().orElse(null);
        var known = voiced;
        if (known == null || !java.util.Objects.equals(known.of(), kept)) {
            known = new Voiced(kept, endpoint().map(this::voice).orElse(RoleWords.NONE));
            voiced = known;
        }
        return known.words();
    }

    private RoleWords voice(Endpoint endpoint) {
        return ModelVoices.of(endpoint, properties.limits(), Coders.embedded().roleTalk(), budget, meter);
    }

    @Override
    public Optional<String> destination() {
        return words().destination();
    }

    @Override
    public Flux<Phrase> phrase(TalkEngine.Setting setting, DialogueState before, Step step, int spent) {
        return words().phrase(setting, before, step, spent);
    }
}
