package se.anda;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.anda.practice.FakeCoders;
import se.anda.practice.TalkEngine;

/** Plays with the tests' coders, so that what the real ones learn changes no test here. */
@TestConfiguration(proxyBeanMethods = false)
class FakeEngineConfiguration {

    @Bean
    @Primary
    TalkEngine fakeEngine() {
        return FakeCoders.engine();
    }
}
