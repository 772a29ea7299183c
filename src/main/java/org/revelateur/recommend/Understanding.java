package org.revelateur.recommend;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.graph.GraphStore;
import org.revelateur.recommend.Recommendations.Understood;
import org.revelateur.understanding.Interpreter;
import org.springframework.stereotype.Component;

/** What the text of a request means, with the labels that answers show. */
@Component
class Understanding {
    private final GraphStore store;
    private final Interpreter interpreter;

    Understanding(GraphStore store, Interpreter interpreter) {
        this.store = store;
        this.interpreter = interpreter;
    }

    /** The needs that the text may mean, best first; none if no word of it is known. */
    List<Understood> needs(String text, String language) {
        var meant = interpreter.read(text).needs();
        return store.read(graph -> {
            var facts = new Facts(graph, language);
            return meant.stream().map(one -> {
                Node need = NodeFactory.createURI(one.need());
                return new Understood(Facts.key(need), one.need(), facts.label(need), one.confidence());
            }).toList();
        });
    }

    /** The territory that the text names, if any. */
    Optional<Node> place(String text) {
        return interpreter.read(text).territory().map(NodeFactory::createURI);
    }
}
