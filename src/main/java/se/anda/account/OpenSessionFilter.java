package se.anda.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes where people are signed in, and ends a session: of an account that has been deactivated, given other rights or a
 * new password by somebody else, or one that its owner or an administrator has signed out from elsewhere.
 */
public final class OpenSessionFilter extends OncePerRequestFilter {

    /** The session's attribute with its name among the open sessions, a {@link UUID}. */
    public static final String NAME = OpenSessionFilter.class.getName();

    private final AccountService accounts;
    private final SessionService sessions;

    public OpenSessionFilter(AccountService accounts, SessionService sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && !goesOn(person, session, request.getHeader(HttpHeaders.USER_AGENT))) {
            SecurityContextHolder.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(SignedIn person, @Nullable HttpSession session, @Nullable String userAgent) {
        if (!accounts.maySessionGoOn(person)) {
            return false;
        }
        if (session == null) {
            return true;
        }
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof UUID name) {
                return sessions.goesOn(name);
            }
            session.setAttribute(NAME, sessions.begin(person.id(), userAgent));
            return true;
        }
    }
}
