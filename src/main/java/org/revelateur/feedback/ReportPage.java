package org.revelateur.feedback;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /signaler}: the form by which readers report an error, and its thanks. */
@Page
class ReportPage {
    private final GraphStore store;

    ReportPage(GraphStore store) {
        this.store = store;
    }

    @GetMapping("/signaler")
    String form(HttpServletRequest request, Model model) {
        Node thing = Resources.iri("ressource", Parameters.any(request).text("ressource").orElse(Iris.graph("solutions")));
        model.addAttribute("thing", store.read(graph -> new Link(thing.getURI(), new Facts(graph, Languages.of(request)).label(thing), Links.of(request).about(thing))));
        model.addAttribute("thanks", Parameters.any(request).text("merci").isPresent());
        return "report";
    }
}
