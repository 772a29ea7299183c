package org.revelateur.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.revelateur.resource.Labels;
import org.springframework.core.io.ClassPathResource;

/** What {@code shapes.ttl} asks of the things of each class, in the words of its messages, and which classes it links. */
final class Rules {
    private final Graph shapes;

    /** A property by which things of a class point at things of another. */
    record Relation(Node from, Node property, Node to) {
    }

    Rules() {
        try (var file = new ClassPathResource("ontology/shapes.ttl").getInputStream()) {
            this.shapes = RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(Node type, String language) {
        return ofClass(type).flatMap(shape -> Stream.concat(Stream.of(shape), properties(shape)))
                .flatMap(shape -> Labels.best(objects(shape, SHACLM.message.asNode()).toList(), language).stream()).distinct().sorted().toList();
    }

    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        shapes.stream(Node.ANY, SHACLM.targetClass.asNode(), Node.ANY).forEach(target -> properties(target.getSubject()).forEach(shape ->
                objects(shape, SHACLM.path.asNode()).filter(Node::isURI).forEach(path -> objects(shape, SHACLM.class_.asNode())
                        .forEach(to -> relations.add(new Relation(target.getObject(), path, to))))));
        return relations.stream().distinct().toList();
    }

    private Stream<Node> ofClass(Node type) {
        return shapes.stream(Node.ANY, SHACLM.targetClass.asNode(), type).map(triple -> triple.getSubject());
    }

    private Stream<Node> properties(Node shape) {
        return objects(shape, SHACLM.property.asNode());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return shapes.stream(subject, property, Node.ANY).map(triple -> triple.getObject());
    }
}
