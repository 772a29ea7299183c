package org.revelateur.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.resource.Values;
import org.revelateur.vocab.Rev;

/** Brings what a file says into the graph: of each property that it speaks of its values replace those that are there. */
final class Merger {
    private static final Node REVIEW = Rev.term("needsReview");
    private static final Node SOLUTION = Rev.term("solution");
    private static final Node SOURCE = Rev.term("Source");
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final DatasetGraph dataset;
    private int added;
    private int changed;
    private int same;

    private Merger(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** How many things the file made, changed and left as they were. */
    record Counts(int added, int changed, int same) {
    }

    static Counts apply(List<Described> things, DatasetGraph dataset) {
        var merger = new Merger(dataset);
        merger.forgetRanks(things);
        things.forEach(merger::apply);
        return new Counts(merger.added, merger.changed, merger.same);
    }

    private void apply(Described thing) {
        boolean isNew = !dataset.find(Node.ANY, thing.thing(), RDF.type.asNode(), Node.ANY).hasNext();
        boolean isSource = thing.values().get(RDF.type.asNode()).contains(SOURCE);
        if (isSource && !isNew && dataset.find(Node.ANY, thing.thing(), DCTerms.title.asNode(), Node.ANY).hasNext()) {
            return; // it keeps its title
        }
        boolean differs = false;
        for (var said : thing.values().entrySet()) {
            differs |= replace(thing, said.getKey(), said.getValue());
        }
        if (differs && thing.review()) {
            dataset.deleteAny(thing.graph(), thing.thing(), REVIEW, Node.ANY);
            dataset.add(thing.graph(), thing.thing(), REVIEW, TRUE);
        }
        if (isSource || thing.values().containsKey(SOLUTION)) {
            return; // parts of others
        }
        added += isNew ? 1 : 0;
        changed += !isNew && differs ? 1 : 0;
        same += !isNew && !differs ? 1 : 0;
    }

    /** Texts only in the languages that the file speaks. */
    private boolean replace(Described thing, Node property, List<Node> values) {
        return Values.replace(dataset, thing.graph(), thing.thing(), property, values, values.stream().map(Values::language).collect(Collectors.toSet()));
    }

    /** Where the needs of a solution are others, or in another order, its answers are made anew. */
    private void forgetRanks(List<Described> things) {
        Map<Node, List<Described>> answers = things.stream().filter(thing -> thing.values().containsKey(SOLUTION))
                .collect(Collectors.groupingBy(answer -> answer.values().get(SOLUTION).getFirst()));
        answers.forEach((solution, said) -> {
            var here = new ArrayList<Node>();
            dataset.find(Node.ANY, Node.ANY, SOLUTION, solution).forEachRemaining(quad -> here.add(quad.getSubject()));
            boolean agree = here.size() == said.size() && said.stream().allMatch(answer -> answer.values().entrySet().stream()
                    .allMatch(each -> dataset.contains(answer.graph(), answer.thing(), each.getKey(), each.getValue().getFirst())));
            if (!agree) {
                here.stream().filter(answer -> dataset.find(Node.ANY, answer, RDF.type.asNode(), Rev.term("Answer")).hasNext())
                        .forEach(answer -> dataset.deleteAny(Node.ANY, answer, Node.ANY, Node.ANY));
            }
        });
    }
}
