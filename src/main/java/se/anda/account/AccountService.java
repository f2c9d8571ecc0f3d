package se.anda.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.anda.coding.Language;

/** Accounts, for those who keep them and for their owners. */
public interface AccountService {

    /** The account of whoever is signed in on this thread. */
    Optional<Account> current();

    Optional<Account> find(UUID id);

    /** All accounts, by display name. For administrators. */
    List<Account> all();

    AccountOutcome create(String username, String displayName, Role role, Language language);

    AccountOutcome changeRole(UUID id, Role role);

    AccountOutcome activate(UUID id);

    /** Also ends the account's sessions and tokens. */
    AccountOutcome deactivate(UUID id);

    AccountOutcome resetPassword(UUID id);

    /** The signed-in person's own. */
    AccountOutcome changeDisplayName(String displayName);

    void changeLanguage(Language language);

    PasswordOutcome changePassword(String old, String fresh);
}
