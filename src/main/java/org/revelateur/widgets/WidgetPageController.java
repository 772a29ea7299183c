package org.revelateur.widgets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Labels;
import org.revelateur.resource.Languages;
import org.revelateur.resource.PageAddresses;
import org.revelateur.site.Page;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where a web editor chooses, sees and copies a widget. */
@Page
class WidgetPageController {
    private static final WidgetFile FILE = WidgetFile.of(WidgetFile.NEWEST).orElseThrow();

    private final GraphStore store;
    private final PageAddresses addresses;

    WidgetPageController(GraphStore store, PageAddresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    /** @param server where other sites fetch the file */
    record View(String server, String version, String address, String integrity, List<Choice> needs, List<Choice> territories, List<Choice> stages) {
    }

    record Choice(String key, String label) {
    }

    @GetMapping("/widgets")
    String directory() {
        return "redirect:/widgets/";
    }

    @GetMapping("/widgets/")
    String page(HttpServletRequest request, Model model) {
        String language = Languages.of(request);
        model.addAttribute("page", new View(addresses.root(request), FILE.version(), FILE.address(), FILE.integrity(),
                choices(Rev.term("Need"), "need", language), choices(Rev.DEPARTEMENT_CLASS, "territory", language), stages(language)));
        return "widgets";
    }

    private List<Choice> stages(String language) {
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return facts.subjects(SKOS.inScheme.asNode(), Rev.thing("scheme", "stages")).stream()
                    .map(stage -> new Choice(Facts.key(stage), facts.label(stage))).sorted(facts.alphabetical(Choice::label)).toList();
        });
    }

    /** Needs, and the départements whose indicators this graph is about; a commune's code can be written by hand. */
    private List<Choice> choices(Node type, String kind, String language) {
        return store.read(graph -> graph.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), type).map(Quad::getSubject).distinct()
                .map(thing -> new Choice(Iris.key(kind, thing.getURI()).orElseThrow(), Labels.of(graph, thing, language)))
                .sorted(Comparator.comparing(Choice::label)).toList());
    }
}
