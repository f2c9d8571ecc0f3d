package se.anda.account;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.anda.TestPostgres;

@EnabledIf("se.anda.TestPostgres#runs")
class AccountsOnPostgresTest extends AccountsTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestPostgres.use(properties);
    }
}
