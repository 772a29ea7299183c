package org.revelateur.sparql;

import org.revelateur.site.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** What a browser gets that asks the endpoint nothing: a form to ask with. */
@Page
class SparqlPage {

    @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
    String form() {
        return "sparql";
    }
}
