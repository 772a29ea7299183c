package org.revelateur.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Languages;
import org.revelateur.resource.PageAddresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page what its header and footer need. */
@ControllerAdvice(annotations = Page.class, assignableTypes = BasicErrorController.class)
class SiteAdvice {
    private record Issued(long version, Optional<LocalDate> date) {
    }

    private final GraphStore store;
    private final PageAddresses pages;
    private final boolean demo;
    private final AtomicReference<Issued> issued = new AtomicReference<>(new Issued(-1, Optional.empty()));

    SiteAdvice(GraphStore store, PageAddresses pages, @Value("${revelateur.demo:false}") boolean demo) {
        this.store = store;
        this.pages = pages;
        this.demo = demo;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        String language = Languages.of(request);
        String other = language.equals("fr") ? "en" : "fr";
        long version = store.version();
        return new Site(language, Links.of(request), other, inOther(request, other),
                issued(version).map(date -> date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language)))), version, canonical(request), demo);
    }

    private String canonical(HttpServletRequest request) {
        return isShown(request) ? pages.root(request) + Links.here(request, "lang", null) : "";
    }

    /** The same page in the other language, with what was asked. */
    private static String inOther(HttpServletRequest request, String other) {
        if (!isShown(request)) {
            return "/?lang=" + other; // what failed may hold anything, and would fail again
        }
        return Links.here(request, "lang", other);
    }

    private static boolean isShown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null && request.getMethod().equals("GET");
    }

    /** The date of the newest facts that the graphs tell of themselves. */
    private Optional<LocalDate> issued(long version) {
        return issued.updateAndGet(known -> known.version() == version ? known : new Issued(version, store.read(graph ->
                graph.stream(Quad.unionGraph, Node.ANY, DCTerms.issued.asNode(), Node.ANY).map(Quad::getObject).filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm).map(SiteAdvice::day).flatMap(Optional::stream).max(Comparator.naturalOrder())))).date();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
