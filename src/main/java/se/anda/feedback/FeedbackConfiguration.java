package se.anda.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.anda.coding.Coders;
import se.anda.practice.PracticeService;
import se.anda.rubric.RubricCatalogue;

/** What feedback is told with. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    Alternatives alternatives() {
        return Alternatives.scripted(Coders.embedded().volleys());
    }

    @Bean
    FeedbackTeller feedbackTeller(Alternatives alternatives) {
        return new FeedbackTeller(alternatives);
    }

    @Bean
    FeedbackService feedbackService(
            PracticeService practices, FeedbackTeller teller, RubricCatalogue catalogue, Disputes disputes) {
        return new FeedbackService(practices, teller, catalogue, disputes);
    }
}
