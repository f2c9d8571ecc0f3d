package se.anda.model;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.anda.coding.Coders;
import se.anda.practice.RoleWords;

/** The installation's model, where one is configured. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    @Bean
    RoleWords roleWords(ModelProperties properties, TokenUse use, ObjectProvider<MeterRegistry> registry) {
        ModelMeter meter = registry.getIfAvailable() == null
                ? ModelMeter.NONE
                : new MicrometerMeter(registry.getObject());
        return properties.endpoint()
                .map(endpoint ->
                        ModelVoices.of(endpoint, properties.limits(), Coders.embedded().roleTalk(), use, meter))
                .orElse(RoleWords.NONE);
    }
}
