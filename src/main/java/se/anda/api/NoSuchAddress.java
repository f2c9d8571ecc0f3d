package se.anda.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no other controller does below {@code /api}; the views would take it otherwise, and answer with a page. */
@Hidden
@RestController
class NoSuchAddress {

    @RequestMapping("/api/**")
    void refuse() {
        throw new Problem(HttpStatus.NOT_FOUND, "no-such-address");
    }
}
