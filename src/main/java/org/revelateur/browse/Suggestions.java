package org.revelateur.browse;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommendations;
import org.revelateur.recommend.Recommender;
import org.revelateur.recommend.Request;
import org.revelateur.recommend.Request.Filters;
import org.revelateur.resource.Facts;
import org.springframework.stereotype.Component;

/** The recommendations that every door of this server gives, as the page shows them. */
@Component
class Suggestions implements Ranking {
    private final Recommender recommender;
    private final GraphStore store;

    Suggestions(Recommender recommender, GraphStore store) {
        this.recommender = recommender;
        this.store = store;
    }

    @Override
    public Ranked rank(Node need, Node territory, Filter filter, int limit, String language) {
        var filters = new Filters(filter.kind(), filter.audience(), Optional.empty(), Optional.empty());
        var recommendations = recommender.recommend(Request.of(need.getURI(), territory.getURI()).withLimit(limit).with(filters).in(language));
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return new Ranked(recommendations.items().stream().map(item -> item(facts, item)).toList(),
                    recommendations.alreadyHere().stream().map(here -> NodeFactory.createURI(here.iri())).toList(),
                    recommendations.relatedNeeds().stream().map(related -> NodeFactory.createURI(related.iri())).toList());
        });
    }

    private static Ranked.Item item(Facts facts, Recommendations.Item item) {
        return new Ranked.Item(item.rank(), item.score(), NodeFactory.createURI(item.solution().iri()), item.presentHere(),
                item.reasons().stream().map(reason -> new Ranked.Reason(reason.factor(), reason.contribution(), reason.text())).toList(),
                item.support().stream().map(support -> new Ranked.Support(NodeFactory.createURI(support.iri()), support.name(), support.offer(),
                        facts.label(Terms.thing("offer-type", support.type())))).toList());
    }
}
