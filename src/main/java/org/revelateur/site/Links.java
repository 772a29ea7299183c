package org.revelateur.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.revelateur.resource.Languages;
import org.revelateur.resource.PageAddresses;
import org.revelateur.vocab.Iris;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses within this server; they keep a language that was asked for in the address. */
public record Links(Optional<String> lang) {

    public static Links of(HttpServletRequest request) {
        return new Links(Optional.ofNullable(request.getParameter("lang")).filter(lang -> lang.equals(Languages.of(request))));
    }

    public String home() {
        return built(UriComponentsBuilder.fromPath("/"));
    }

    public String widgets() {
        return built(UriComponentsBuilder.fromPath("/widgets/"));
    }

    public String workshops() {
        return built(UriComponentsBuilder.fromPath("/ateliers"));
    }

    public String questions() {
        return built(UriComponentsBuilder.fromPath("/questions"));
    }

    public String sparql() {
        return built(UriComponentsBuilder.fromPath("/sparql"));
    }

    public String api() {
        return built(UriComponentsBuilder.fromPath("/api"));
    }

    /** The editor with a query in it, which no server sees before it is asked. */
    public String sparql(String query) {
        return sparql() + "#query=" + value(query);
    }

    public String network() {
        return built(UriComponentsBuilder.fromPath("/graphe"));
    }

    /** The graph around anything that it speaks of. */
    public String network(String iri) {
        return built(UriComponentsBuilder.fromPath("/graphe").queryParam("iri", value(iri)));
    }

    public String question(String name) {
        return built(UriComponentsBuilder.fromPath("/questions").pathSegment(name));
    }

    /** A page that is always the same. */
    public String page(String name) {
        return built(UriComponentsBuilder.fromPath("/").path(name));
    }

    public String find() {
        return built(UriComponentsBuilder.fromPath("/recherche"));
    }

    public String map() {
        return built(UriComponentsBuilder.fromPath("/carte"));
    }

    /** A map coloured by an indicator or a count. */
    public String map(String measure) {
        return built(UriComponentsBuilder.fromPath("/carte").queryParam("mesure", value(measure)));
    }

    /** @param departement the code of the one whose intermunicipalities are shown; empty for the départements themselves */
    public String matrix(String departement) {
        return built(UriComponentsBuilder.fromPath("/matrice").queryParamIfPresent("departement", Optional.of(value(departement)).filter(code -> !code.isEmpty())));
    }

    public String answer(String need, String territory) {
        return built(UriComponentsBuilder.fromPath("/solutions-pour").queryParam("besoin", value(need)).queryParam("territoire", value(territory)));
    }

    public String home(String territory) {
        return built(UriComponentsBuilder.fromPath("/").queryParam("territoire", value(territory)).fragment("besoins"));
    }

    /** This server's page of one of our things, graphs or terms; another's IRI stays what it is. */
    public String thing(Node node) {
        String iri = node.getURI();
        if (iri.startsWith(Iris.TERMS)) {
            return built(UriComponentsBuilder.fromPath("/def").fragment(value(iri.substring(Iris.TERMS.length()))));
        }
        return PageAddresses.isOurs(iri) ? about(node) : iri;
    }

    /** What this server tells of anything that the graph speaks of, ours or not. */
    public String about(Node node) {
        return built(UriComponentsBuilder.fromUriString(PageAddresses.path(node.getURI())));
    }

    /** Where one tells of an error in what this server says of a thing. */
    public String report(Node thing) {
        return built(UriComponentsBuilder.fromPath("/signaler").queryParam("ressource", value(thing.getURI())));
    }

    /** Where one is thanked for it. */
    public String reported() {
        return built(UriComponentsBuilder.fromPath("/signaler").queryParam("merci", "oui"));
    }

    /** The address that was asked for, with one parameter changed, or left out if its value is null. */
    public static String here(HttpServletRequest request, String parameter, @Nullable Object value) {
        try {
            return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                    .replaceQueryParam(parameter, Optional.ofNullable(value).map(text -> value(text.toString())).stream().toList()).build(true).toUriString();
        } catch (IllegalArgumentException notEncoded) {
            return UriComponentsBuilder.fromPath("/").queryParam(parameter, Optional.ofNullable(value)).build().toUriString();
        }
    }

    /** A value that may hold a slash, which is no harm in a query and easier to read. */
    public static String value(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private String built(UriComponentsBuilder address) {
        lang.ifPresent(language -> address.queryParam("lang", language));
        return address.build(true).toUriString();
    }
}
