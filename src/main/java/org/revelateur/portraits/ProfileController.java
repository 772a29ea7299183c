package org.revelateur.portraits;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /profil.svg?territoire=}: the dot plot of a territory's page as a file. */
@RestController
class ProfileController {
    private final GraphStore store;
    private final Portraits portraits;
    private final Resources resources;
    private final Etags etags;

    ProfileController(GraphStore store, Portraits portraits, Resources resources, Etags etags) {
        this.store = store;
        this.portraits = portraits;
        this.resources = resources;
        this.etags = etags;
    }

    @GetMapping("/profil.svg")
    ResponseEntity<String> profile(HttpServletRequest request) {
        String code = Parameters.any(request).text("territoire").orElseThrow(() -> new MissingParameter("territoire", "le code d'un territoire, par exemple 48", "a territory's code, for example 48"));
        Node territory = resources.resolve("territory", "territoire", code);
        return store.read(graph -> portraits.profile(new Facts(graph, Languages.of(request)), Links.of(request), etags.today(), territory))
                .map(svg -> ResponseEntity.ok().contentType(new MediaType("image", "svg+xml")).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("profil-" + Facts.key(territory) + ".svg").build().toString()).body(svg))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
