package org.revelateur.things;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one JSON-LD context, which every JSON of the API names. */
@RestController
class ContextController {

    @GetMapping(path = "/def/context.jsonld", produces = "application/ld+json")
    ResponseEntity<Resource> context() {
        return ResponseEntity.ok(new ClassPathResource("ontology/context.jsonld"));
    }
}
