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
    FeedbackTeller feedbackTeller() {
        return new FeedbackTeller(Alternatives.scripted(Coders.embedded().volleys()));
    }

    @Bean
    FeedbackService feedbackService(
            PracticeService practices, FeedbackTeller teller, RubricCatalogue catalogue, Disputes disputes) {
        return new FeedbackService(practices, teller, catalogue, disputes);
    }
}
