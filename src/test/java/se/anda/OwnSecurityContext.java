package se.anda;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where several applications stand ready in one run of the tests, each has its own holder of whoever is signed in, and
 * the last one started is the one known to all. This makes it the one of the application under test.
 */
final class OwnSecurityContext implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
