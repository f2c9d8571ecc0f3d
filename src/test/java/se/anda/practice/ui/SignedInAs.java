package se.anda.practice.ui;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Somebody of the demonstration, signed in with the password that is shown for them. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.SignIn.class)
@interface SignedInAs {

    String username();

    String password();

    /** Signs in as the sign-in page does. */
    record SignIn(AuthenticationProvider provider) implements WithSecurityContextFactory<SignedInAs> {
        @Override
        public SecurityContext createSecurityContext(SignedInAs who) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(provider.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(who.username(), who.password())));
            return context;
        }
    }
}
