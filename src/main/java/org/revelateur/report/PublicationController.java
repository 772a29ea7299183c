package org.revelateur.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.revelateur.formats.Format;
import org.revelateur.site.Page;
import org.revelateur.workshops.Camps;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From the facilitator's desk into the graph; and what it would be there, to take away. */
@Page
class PublicationController {
    private final Camps camps;
    private final Publisher publisher;

    PublicationController(Camps camps, Publisher publisher) {
        this.camps = camps;
        this.publisher = publisher;
    }

    @PostMapping("/ateliers/animer/{id}/publier")
    String publish(@PathVariable String id, Principal who) {
        publisher.publish(camps.get(id), who.getName());
        return "redirect:/ateliers/animer/" + id + "#publier";
    }

    /** As Turtle or JSON-LD. */
    @GetMapping("/ateliers/animer/{id}/donnees")
    void data(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var live = camps.get(id);
        var format = Format.of(request, List.of(Format.TURTLE, Format.JSON_LD));
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(id, format.code()));
        format.write(publisher.graph(live), CampGraph.name(id), response.getOutputStream());
    }
}
