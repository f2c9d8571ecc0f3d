package se.anda.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by username and password. Whether the username, the password or the account's state was wrong is not told
 * apart, and an unknown username takes as long as a known one.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.nobodysHash = passwords.encode("nobody's");
    }

    /**
     * @throws LockedException after too many wrong passwords
     * @throws BadCredentialsException otherwise, when it may not be
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = Usernames.normal(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "-";
        if (throttle.isBlocked(username, address)) {
            throw new LockedException("too many wrong passwords");
        }
        var typed = String.valueOf(attempt.getCredentials());
        var account = accounts.find(username).orElse(null);
        var hash = account == null ? nobodysHash : accounts.passwordHash(account.id());
        if (!passwords.matches(typed, hash) || account == null || !account.active()) {
            throttle.failed(username, address);
            audit.add(account == null ? "-" : username, "sign-in.failed", account == null ? "-" : username);
            throw new BadCredentialsException("wrong username or password");
        }
        throttle.succeeded(username, address);
        audit.add(username, "sign-in", username);
        var person = new SignedIn(account, accounts.sessionEpoch(account.id()));
        var result = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        result.setDetails(attempt.getDetails());
        return result;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
