package org.revelateur.generation;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Texts that sound like those of a pattern and are none of them: the first half of one, the second half of another. */
final class Mixture {
    private final List<String> texts;
    private final Random random;

    Mixture(Pattern pattern, String type, Node predicate, Random random) {
        this.texts = pattern.ofType(type).flatMap(subject -> pattern.objects(subject, predicate)).map(Node::getLiteralLexicalForm).toList();
        this.random = random;
    }

    Node next() {
        String[] first = any();
        String[] second = any();
        var words = Stream.concat(List.of(first).subList(0, (first.length + 1) / 2).stream(), List.of(second).subList(second.length / 2, second.length).stream());
        return NodeFactory.createLiteralLang(String.join(" ", words.toList()), "fr");
    }

    private String[] any() {
        return texts.get(random.nextInt(texts.size())).split(" ");
    }

    static Triple with(Triple triple, Node object) {
        return Triple.create(triple.getSubject(), triple.getPredicate(), object);
    }
}
