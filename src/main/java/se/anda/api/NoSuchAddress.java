package se.anda.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Answers what no other controller does below {@code /api}; the views would take it otherwise, and answer with a page. As
 * it takes every method, it tells apart an address that is not there and one that is there for other methods.
 */
@Hidden
@RestController
class NoSuchAddress {

    private static final String ALL = "/api/**";

    private final RequestMappingHandlerMapping addresses;

    NoSuchAddress(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        this.addresses = addresses;
    }

    /** @throws HttpRequestMethodNotSupportedException when the address is there for other methods */
    @RequestMapping(ALL)
    void refuse(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        var path = PathContainer.parsePath(request.getRequestURI().substring(request.getContextPath().length()));
        var methods = addresses.getHandlerMethods().keySet().stream()
                .filter(address -> isAt(address, path))
                .flatMap(address -> address.getMethodsCondition().getMethods().stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
        if (!methods.isEmpty()) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), Set.copyOf(methods));
        }
        throw new Problem(HttpStatus.NOT_FOUND, "no-such-address");
    }

    private static boolean isAt(RequestMappingInfo address, PathContainer path) {
        var patterns = address.getPathPatternsCondition();
        return patterns != null
                && patterns.getPatterns().stream()
                        .anyMatch(pattern -> !pattern.getPatternString().equals(ALL) && pattern.matches(path));
    }
}
