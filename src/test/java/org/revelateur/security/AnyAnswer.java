package org.revelateur.security;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands for all that is behind the security filters: whoever reaches it is told the name they came by. */
@TestComponent // no scan of the whole server finds it
@RestController
class AnyAnswer {

    @RequestMapping("/**")
    String reached(@Nullable Principal who) {
        return "reached by " + (who == null ? "anybody" : who.getName());
    }

    @RequestMapping({"/api/cached", "/pages/own-policy"})
    ResponseEntity<String> ownHeaders() {
        return ResponseEntity.ok().header("Cache-Control", "public, max-age=300").header("Content-Security-Policy", "default-src 'self'").body("cached");
    }

    @RequestMapping("/api/broken")
    String broken() {
        throw new IllegalStateException("a secret of the insides");
    }
}
