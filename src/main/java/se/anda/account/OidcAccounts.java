package se.anda.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.anda.coding.Language;

/** Which account a person is whom an OpenID provider has signed in. Linked by the provider's name for the person. */
@Service
class OidcAccounts {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final NewAccounts fresh;
    private final AuditLog audit;
    private final OidcProperties properties;

    OidcAccounts(JdbcClient jdbc, Accounts accounts, NewAccounts fresh, AuditLog audit, OidcProperties properties) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.fresh = fresh;
        this.audit = audit;
        this.properties = properties;
    }

    /**
     * The account that may be signed in to; empty when there is none for this person, or it is closed.
     *
     * @param subject the provider's own name for the person, which never changes
     * @param claims what the provider says of the person
     */
    @Transactional
    public Optional<Account> signIn(String issuer, String subject, Map<String, Object> claims) {
        var found = linked(issuer, subject)
                .or(() -> first(claims).map(account -> link(issuer, subject, account)))
                .filter(Account::active)
                .map(account -> withRole(account, claims));
        audit.add(
                found.map(Account::username).orElse("-"),
                found.isPresent() ? "sign-in" : "sign-in.failed",
                found.map(Account::username).orElse("-"));
        return found;
    }

    private Optional<Account> linked(String issuer, String subject) {
        return jdbc.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::find);
    }

    private Optional<Account> first(Map<String, Object> claims) {
        var username = text(claims, properties.usernameClaim());
        var taken = Usernames.of(username).flatMap(accounts::find);
        if (taken.isPresent()) {
            return properties.linkByUsername() ? taken : Optional.empty();
        }
        var role = role(claims).or(() -> Optional.ofNullable(properties.defaultRole()));
        if (!properties.createAccounts() || role.isEmpty()) {
            return Optional.empty();
        }
        var name = text(claims, properties.nameClaim());
        var made = fresh.withoutPassword("-", username, name.isBlank() ? username : name, role.get(), Language.SV);
        return made instanceof AccountOutcome.Changed added ? Optional.of(added.account()) : Optional.empty();
    }

    private Account link(String issuer, String subject, Account account) {
        jdbc.sql("insert into account_identity (issuer, subject, account_id) values (:issuer, :subject, :account)")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("account", account.id())
                .update();
        audit.add(account.username(), "account.linked", account.username());
        return account;
    }

    /** The provider's role holds where it names one; but there is always one active administrator. */
    private Account withRole(Account account, Map<String, Object> claims) {
        var role = role(claims).orElse(account.role());
        var changed = account.withRole(role);
        if (role == account.role() || account.isActiveAdmin() && accounts.activeAdmins() == 1) {
            return account;
        }
        accounts.update(changed);
        accounts.endSessions(account.id());
        audit.add("-", "account.role." + role.name().toLowerCase(java.util.Locale.ROOT), account.username());
        return changed;
    }

    private Optional<Role> role(Map<String, Object> claims) {
        var claim = claims.get(properties.roleClaim());
        var values = claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return values.stream()
                .map(value -> properties.roles().get(String.valueOf(value)))
                .filter(Objects::nonNull)
                .max(Enum::compareTo);
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text.strip() : "";
    }
}
