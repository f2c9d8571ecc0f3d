package se.anda.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in the owner of the access token in {@code Authorization: Bearer …}, for the one request. */
public final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String PREFIX = "Bearer ";

    private final AccessTokenService tokens;
    private final AuthenticationEntryPoint failed;

    /** @param failed writes the answer when the tokens cannot be read */
    public BearerTokenFilter(AccessTokenService tokens, AuthenticationEntryPoint failed) {
        this.tokens = tokens;
        this.failed = failed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            try {
                tokens.signIn(header.substring(PREFIX.length()).strip()).ifPresent(BearerTokenFilter::signIn);
            } catch (DataAccessException failure) {
                failed.commence(request, response, new AuthenticationServiceException("the tokens cannot be read"));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void signIn(Account account) {
        var person = new SignedIn(account, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
