package org.revelateur.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.browse.Found.Choice;
import org.revelateur.browse.HomeView.Figure;
import org.revelateur.browse.HomeView.Place;
import org.revelateur.browse.HomeView.Theme;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.site.Link;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.vocab.Rev;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the sentence that asks, the needs by theme, and what the graph holds. */
@Page
class HomeController {
    private static final String EXAMPLE_TERRITORY = "48";
    private static final Map<String, Node> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("solutions", Rev.SOLUTION_CLASS);
        COUNTED.put("documented", Rev.term("TerritorialNeed"));
        COUNTED.put("actors", Rev.ACTOR_CLASS);
        COUNTED.put("offers", Rev.term("Offer"));
        COUNTED.put("observations", NodeFactory.createURI("http://purl.org/linked-data/cube#Observation"));
        COUNTED.put("territories", Rev.TERRITORY_CLASS);
    }

    private record Counts(long version, Map<String, Long> numbers) {
    }

    private final GraphStore store;
    private final Lookup lookup;
    private final AtomicReference<Counts> counts = new AtomicReference<>(new Counts(-1, Map.of()));

    HomeController(GraphStore store, Lookup lookup) {
        this.store = store;
        this.lookup = lookup;
    }

    @GetMapping("/")
    String home(@RequestParam Optional<String> territoire, Locale locale, HttpServletRequest request, Model model) {
        String language = locale.getLanguage();
        var links = Links.of(request);
        var here = territory(territoire.filter(text -> !text.isBlank()).orElse(EXAMPLE_TERRITORY), language);
        var question = new Question(here.label(), "", lookup.territories(language), lookup.needs(language), links.lang().orElse(""));
        model.addAttribute("page", new HomeView(question, here.label(), places(here, links, language), themes(here, links, language), figures(locale)));
        return "home";
    }

    private Choice territory(String text, String language) {
        return lookup.territory(text, language) instanceof Found.One(Choice choice) ? choice
                : lookup.territories(language).stream().findFirst().orElse(new Choice(EXAMPLE_TERRITORY, "", ""));
    }

    private List<Place> places(Choice here, Links links, String language) {
        return store.read(graph -> lookup.territories(language).stream()
                .filter(choice -> new Facts(graph, language).is(Rev.thing("territory", choice.key()), Rev.DEPARTEMENT_CLASS))
                .map(choice -> new Place(choice.label(), links.home(choice.key()), choice.equals(here))).toList());
    }

    private List<Theme> themes(Choice here, Links links, String language) {
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return facts.subjects(RDF.type.asNode(), Rev.term("Theme")).stream()
                    .map(theme -> new Theme(facts.label(theme), facts.text(theme, SKOS.definition.asNode()).orElse(""),
                            facts.subjects(SKOS.broader.asNode(), theme).stream()
                                    .map(need -> new Link(Facts.key(need), facts.label(need), links.answer(Facts.key(need), here.key())))
                                    .sorted(facts.alphabetical(Link::label)).toList()))
                    .filter(theme -> !theme.needs().isEmpty()).sorted(facts.alphabetical(Theme::label)).toList();
        });
    }

    private List<Figure> figures(Locale locale) {
        long version = store.version();
        var numbers = counts.updateAndGet(known -> known.version() == version ? known : count(version)).numbers();
        return COUNTED.keySet().stream().filter(name -> numbers.get(name) > 0)
                .map(name -> new Figure(name, NumberFormat.getIntegerInstance(locale).format(numbers.get(name)))).toList();
    }

    private Counts count(long version) {
        return store.read(graph -> {
            var numbers = new LinkedHashMap<String, Long>();
            COUNTED.forEach((name, type) -> numbers.put(name, new Facts(graph, "fr").instances(type)));
            return new Counts(version, numbers);
        });
    }
}
