package org.revelateur.browse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.vocab.Iris;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses within this server; they keep a language that was asked for in the address. */
record Links(Optional<String> lang) {

    String home() {
        return built(UriComponentsBuilder.fromPath("/"));
    }

    String answer(String need, String territory) {
        return built(UriComponentsBuilder.fromPath("/solutions-pour").queryParam("besoin", value(need)).queryParam("territoire", value(territory)));
    }

    String home(String territory) {
        return built(UriComponentsBuilder.fromPath("/").queryParam("territoire", value(territory)).fragment("besoins"));
    }

    /** This server's page of one of our things; another's IRI stays what it is. */
    String thing(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Iris.THINGS) ? built(UriComponentsBuilder.fromPath(UriUtils.encodePath(iri.substring(Iris.BASE.length() - 1), StandardCharsets.UTF_8))) : iri;
    }

    /** A value that may hold a slash, which is no harm in a query and easier to read. */
    static String value(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private String built(UriComponentsBuilder address) {
        lang.ifPresent(language -> address.queryParam("lang", language));
        return address.build(true).toUriString();
    }
}
