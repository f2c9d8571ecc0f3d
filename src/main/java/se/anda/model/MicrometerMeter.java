package se.anda.model;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code anda.model.first-token} and {@code anda.model.line}, the latter tagged with why the scripted line was said. */
final class MicrometerMeter implements ModelMeter {

    private final MeterRegistry registry;

    MicrometerMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Timing begin() {
        var first = Timer.start(registry);
        var line = Timer.start(registry);
        var told = new AtomicBoolean();
        return new Timing() {
            @Override
            public void firstToken() {
                if (told.compareAndSet(false, true)) {
                    first.stop(registry.timer("anda.model.first-token"));
                }
            }

            @Override
            public void done(String fallback) {
                line.stop(registry.timer("anda.model.line", "fallback", fallback));
            }
        };
    }
}
