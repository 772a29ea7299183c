package org.revelateur.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/openapi.json}: what a program may ask here. */
@RestController
class OpenApiController {
    private final ApiDocument document;
    private final Etags etags;

    OpenApiController(ApiDocument document, Etags etags) {
        this.document = document;
        this.etags = etags;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> document(HttpServletRequest request) {
        Parameters.of(request);
        String language = Languages.of(request);
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .eTag(etags.of(0, "openapi", language)).body(document.in(language));
    }
}
