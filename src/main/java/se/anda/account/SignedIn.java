package se.anda.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is signed in, as Spring Security knows the person. What may change is asked of {@link AccountService}. */
public final class SignedIn implements UserDetails {

    private final UUID id;
    private final String username;
    private final Role role;
    private final boolean active;
    private final int sessionEpoch;

    SignedIn(Account account, int sessionEpoch) {
        this.id = account.id();
        this.username = account.username();
        this.role = account.role();
        this.active = account.active();
        this.sessionEpoch = sessionEpoch;
    }

    public UUID id() {
        return id;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    /** None: it is held against the store once, and not kept with the session. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn[" + username + "]";
    }
}
