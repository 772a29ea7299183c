package org.revelateur.network;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.graph.GraphStore;
import org.revelateur.network.NetworkView.Choice;
import org.revelateur.network.NetworkView.Start;
import org.revelateur.network.NetworkView.Way;
import org.revelateur.network.Star.Bundle;
import org.revelateur.network.Star.Vertex;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.search.Hit;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /graphe}: the graph around a thing, as a list that a script turns into a picture as well. */
@Page
class NetworkController {
    private static final int OF_EACH_LINK = 8;
    private static final int OF_THE_CHOSEN_LINK = 200;

    private final GraphStore store;
    private final Meant meant;

    NetworkController(GraphStore store, Meant meant) {
        this.store = store;
        this.meant = meant;
    }

    @GetMapping("/graphe")
    String show(HttpServletRequest request, Model model) {
        var parameters = Parameters.any(request);
        String language = Languages.of(request);
        var links = Links.of(request);
        var thing = parameters.text("iri").map(iri -> meant.exactly("iri", iri));
        var other = parameters.text("vers").map(text -> meant.about("vers", text, language));
        var property = parameters.text("lien").map(name -> Resources.iri("lien", Prefixes.iri(name)));
        var sought = parameters.text("q");
        var found = sought.map(text -> starts(text, language, links)).orElse(List.of());
        model.addAttribute("page", store.read(graph -> {
            var facts = new Facts(graph, language);
            var reader = new NetworkReader(facts, links);
            var star = thing.map(centre -> reader.star(centre, Optional.empty(), OF_EACH_LINK));
            var shown = thing.map(centre -> reader.star(centre, property, property.isPresent() ? OF_THE_CHOSEN_LINK : OF_EACH_LINK)).map(whole -> only(whole, parameters.text("classe")));
            return new NetworkView(sought.orElse(""), found, thing.isPresent() ? List.of() : themes(facts, links), shown,
                    choices(star, bundle -> bundle.vertices().stream().map(vertex -> new Choice(vertex.kind(), vertex.kindLabel(), parameters.text("classe").filter(vertex.kind()::equals).isPresent()))),
                    choices(star, bundle -> Stream.of(new Choice(bundle.property(), bundle.label(), property.map(Node::getURI).filter(bundle.property()::equals).isPresent()))),
                    parameters.text("vers").orElse(""), thing.flatMap(from -> other.map(to -> new Way(reader.vertex(to), reader.path(from, to).orElse(List.of())))));
        }));
        return "graphe";
    }

    private List<Start> starts(String text, String language, Links links) {
        var found = meant.found("q", text, language);
        return (found.isEmpty() ? meant.nearest(text, language) : found).stream()
                .map(hit -> new Start(hit.label(), hit.category().map(Hit.Label::label).orElse(""), links.network(hit.iri()))).toList();
    }

    private static List<Start> themes(Facts facts, Links links) {
        return facts.subjects(RDF.type.asNode(), Rev.term("Theme")).stream().map(theme -> new Start(facts.label(theme), "", links.network(theme.getURI()))).sorted(facts.alphabetical(Start::label)).toList();
    }

    private static Star only(Star star, Optional<String> kind) {
        return kind.isEmpty() ? star : new Star(star.centre(), star.bundles().stream().map(bundle -> only(bundle, kind.get())).filter(bundle -> !bundle.vertices().isEmpty()).toList());
    }

    private static Bundle only(Bundle bundle, String kind) {
        List<Vertex> vertices = bundle.vertices().stream().filter(vertex -> vertex.kind().equals(kind)).toList();
        return new Bundle(bundle.property(), bundle.label(), bundle.outgoing(), bundle.total(), vertices);
    }

    private static List<Choice> choices(Optional<Star> star, Function<Bundle, Stream<Choice>> of) {
        return star.stream().flatMap(whole -> whole.bundles().stream()).flatMap(of).filter(choice -> !choice.label().isEmpty()).distinct().toList();
    }
}
