package se.anda.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.coding.Language;

/** The endpoint of the language model, for administrators. The key goes in and never comes out. */
@Service
public class ModelAdministration {

    /** Characters in an address, a model's name and a key. */
    public static final int MOST_ADDRESS = 500;

    public static final int MOST_NAME = 200;
    public static final int MOST_KEY = 1000;

    private final CurrentModel current;
    private final EndpointStore store;
    private final TokenBudget budget;
    private final AccountService accounts;
    private final AuditLog audit;

    ModelAdministration(
            CurrentModel current, EndpointStore store, TokenUse budget, AccountService accounts, AuditLog audit) {
        this.current = current;
        this.store = store;
        this.budget = budget;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * What is set, without the key.
     *
     * @param fixed whether it stands in the installation's configuration and cannot be changed here
     * @param keyReadable false where a key is kept that was sealed with another secret
     */
    public record Shown(String api, String baseUrl, String model, boolean hasKey, boolean keyReadable, boolean fixed) {}

    /**
     * What somebody typed.
     *
     * @param key empty: the one that is kept stays, as long as the address does
     */
    public record Typed(String api, String baseUrl, String model, String key) {
        /** Without the key. */
        @Override
        public String toString() {
            return "Typed[" + api + " " + baseUrl + " " + model + "]";
        }
    }

    /** Tokens used and allowed. */
    public record Use(long usedToday, long mostADay, int mostATalk) {}

    /** Why an endpoint is not kept. */
    public enum Flaw {
        NO_ADDRESS,
        NO_MODEL,
        TOO_LONG
    }

    /** What came of a test. */
    public sealed interface Tested {

        /**
         * @param firstMillis to the first word
         * @param totalMillis to the last
         */
        record Answered(long firstMillis, long totalMillis, String line) implements Tested {}

        record Failed(String reason) implements Tested {}
    }

    public Optional<Shown> shown() {
        accounts.requireAdmin();
        return current.endpoint().map(endpoint -> new Shown(
                endpoint.api().name(),
                endpoint.baseUrl().toString(),
                endpoint.model(),
                endpoint.key() != null || store.find().map(EndpointStore.Kept::sealedKey).isPresent(),
                endpoint.key() != null || store.find().map(EndpointStore.Kept::sealedKey).isEmpty(),
                current.isConfigured()));
    }

    public Use use() {
        accounts.requireAdmin();
        return new Use(budget.usedToday(), current.limits().dayTokens(), current.limits().talkTokens());
    }

    /** What is wrong with what was typed; empty when it was kept. */
    public Optional<Flaw> save(Typed typed) {
        var admin = accounts.requireAdmin();
        var flaw = flaw(typed);
        if (flaw.isEmpty()) {
            store.save(endpoint(typed), admin.id());
            audit.add(admin.username(), "model.endpoint", typed.baseUrl().substring(0, Math.min(100, typed.baseUrl().length())));
        }
        return flaw;
    }

    /** From now on all roles are scripted, also in talks that go on. */
    public void remove() {
        var admin = accounts.requireAdmin();
        store.remove();
        audit.add(admin.username(), "model.removed", "-");
    }

    /** Asks for one line; says nothing of any talk. Empty where what was typed is no endpoint. */
    public Optional<Mono<Tested>> test(Typed typed, Language language) {
        accounts.requireAdmin();
        return flaw(typed).isPresent()
                ? Optional.empty()
                : Optional.of(ConnectionTest.run(endpoint(typed), current.limits(), language).map(ModelAdministration::told));
    }

    private static Tested told(ConnectionTest.Outcome outcome) {
        return switch (outcome) {
            case ConnectionTest.Outcome.Answered answered -> new Tested.Answered(
                    answered.firstToken().toMillis(), answered.total().toMillis(), answered.line());
            case ConnectionTest.Outcome.Failed failed -> new Tested.Failed(failed.reason());
        };
    }

    /** A kept key is not sent to another address than the one it was kept for. */
    private Endpoint endpoint(Typed typed) {
        var address = URI.create(typed.baseUrl().strip());
        var key = typed.key().isBlank() ? keptFor(address) : typed.key().strip();
        return new Endpoint(Endpoint.Api.valueOf(typed.api()), address, key, typed.model().strip());
    }

    private @Nullable String keptFor(URI address) {
        return current.endpoint()
                .filter(endpoint -> endpoint.baseUrl().equals(address))
                .map(Endpoint::key)
                .orElse(null);
    }

    public Optional<Flaw> flaw(Typed typed) {
        if (typed.baseUrl().length() > MOST_ADDRESS || typed.model().length() > MOST_NAME || typed.key().length() > MOST_KEY) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (typed.model().isBlank()) {
            return Optional.of(Flaw.NO_MODEL);
        }
        try {
            var address = new URI(typed.baseUrl().strip());
            var scheme = String.valueOf(address.getScheme());
            var isHttp = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            return isHttp ? Optional.empty() : Optional.of(Flaw.NO_ADDRESS);
        } catch (URISyntaxException noAddress) {
            return Optional.of(Flaw.NO_ADDRESS);
        }
    }
}
