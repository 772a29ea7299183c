package org.revelateur.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.revelateur.census.Census;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /donnees}: the graphs with their licence, dates, counts and files. */
@Page
class DataPage {

    /**
     * A graph as people choose what to take.
     *
     * @param edited whether somebody changed it since the release that it came from
     */
    record Row(Link graph, String description, String licence, String issued, String triples, long version, boolean edited, List<Link> files) {
    }

    private final GraphStore store;
    private final Census census;

    DataPage(GraphStore store, Census census) {
        this.store = store;
        this.census = census;
    }

    @GetMapping("/donnees")
    String data(HttpServletRequest request, Model model) {
        var counted = census.now();
        var links = Links.of(request);
        var locale = Locale.of(Languages.of(request));
        model.addAttribute("total", NumberFormat.getIntegerInstance(locale).format(counted.all().triples()));
        model.addAttribute("version", counted.version());
        model.addAttribute("graphs", store.read(graph -> {
            var facts = new Facts(graph, locale.getLanguage());
            return counted.graphs().entrySet().stream().filter(entry -> entry.getKey().isURI() && entry.getKey().getURI().startsWith(Iris.GRAPHS))
                    .map(entry -> row(entry.getKey(), entry.getValue(), facts, links, locale)).toList();
        }));
        return "data";
    }

    private Row row(Node name, Census.Counted counted, Facts facts, Links links, Locale locale) {
        return new Row(new Link(Iris.graphName(name.getURI()), facts.label(name), links.thing(name)), facts.text(name, DCTerms.description.asNode()).orElse(""),
                facts.object(name, DCTerms.license.asNode()).filter(Node::isURI).map(Node::getURI).orElse(""),
                facts.object(name, DCTerms.issued.asNode()).flatMap(DataPage::day).map(day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale))).orElse(""),
                NumberFormat.getIntegerInstance(locale).format(counted.counts().triples()), counted.changedIn(), store.editedSinceRelease(name.getURI()),
                Arrays.stream(DumpFormat.values()).map(format -> new Link("", format.extension(), "/dump/" + Iris.graphName(name.getURI()) + "." + format.extension())).toList());
    }

    private static Optional<LocalDate> day(Node literal) {
        try {
            return Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()));
        } catch (DateTimeParseException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }
}
