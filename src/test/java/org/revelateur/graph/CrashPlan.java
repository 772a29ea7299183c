package org.revelateur.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.vocab.Iris;

/**
 * A series of made-up writes, each told by its number alone, so that whoever knows a store's version knows every quad that
 * it must hold without asking the store or its log. Seventeen solutions come, are replaced and go; notes stay.
 */
final class CrashPlan {
    private static final int SOLUTIONS = 17;
    private static final int[] SIZES = {1, 2, 5, 12, 40, 150, 600, 2_000};
    private static final Node TYPE = RDF.type.asNode();
    private static final Node NOTES = NodeFactory.createURI(Iris.graph("notes"));
    private static final Node ANSWERS_NEED = term("answersNeed");
    private static final Quad NEED = Quad.create(Turtle.FACTS, Turtle.thing("sans-voiture"), TYPE, term("Need"));

    private final TreeMap<Integer, Long> solutions = new TreeMap<>();
    private final TreeSet<Long> notes = new TreeSet<>();
    private long version;

    /** What stands after this many writes. */
    static CrashPlan after(long version) {
        var plan = new CrashPlan();
        while (plan.version < version) {
            plan.advance();
        }
        return plan;
    }

    /** The next write; it becomes part of the plan when {@link #advance} says that it was made. */
    Change next() {
        long write = version + 1;
        var gone = gone(write);
        var come = come(write);
        return Turtle.change(dataset -> {
            gone.forEach(dataset::delete); // also what comes back below
            come.forEach(dataset::add);
        });
    }

    void advance() {
        version++;
        int solution = solution(version);
        if (isNote(version)) {
            notes.add(version);
        } else if (isRemoval(version)) {
            solutions.remove(solution);
        } else {
            solutions.put(solution, version);
        }
    }

    private List<Quad> gone(long write) {
        Long replaced = solutions.get(solution(write));
        return replaced == null || isNote(write) ? List.of() : facts(solution(write), replaced);
    }

    private List<Quad> come(long write) {
        var come = new ArrayList<Quad>();
        if (write == 1) {
            come.add(NEED);
        }
        if (isNote(write)) {
            come.add(note(write));
        } else if (!isRemoval(write)) {
            come.addAll(facts(solution(write), write));
        }
        return come;
    }

    private static int solution(long write) {
        return (int) (write % SOLUTIONS);
    }

    private static boolean isNote(long write) {
        return write % 7 == 3;
    }

    private boolean isRemoval(long write) {
        return write % 5 == 0 && solutions.containsKey(solution(write));
    }

    /** A solution without a need, which no store may take. */
    static void violate(DatasetGraph dataset) {
        dataset.add(Turtle.FACTS, Turtle.thing("refused"), TYPE, term("Solution"));
        dataset.add(Turtle.FACTS, Turtle.thing("refused"), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Solution essai refusée", "fr"));
    }

    long version() {
        return version;
    }

    boolean hasSolutions() {
        return !solutions.isEmpty();
    }

    Set<Quad> quads() {
        var quads = new HashSet<Quad>();
        if (version > 0) {
            quads.add(NEED);
        }
        notes.forEach(write -> quads.add(note(write)));
        solutions.forEach((solution, write) -> quads.addAll(facts(solution, write)));
        return quads;
    }

    private static Quad note(long write) {
        return Quad.create(NOTES, Turtle.thing("note-" + write), RDFS.comment.asNode(), NodeFactory.createLiteralString("Note " + write));
    }

    private static List<Quad> facts(int solution, long write) {
        Node subject = Turtle.thing("solution-" + solution);
        var facts = new ArrayList<Quad>();
        facts.add(Quad.create(Turtle.FACTS, subject, TYPE, term("Solution")));
        facts.add(Quad.create(Turtle.FACTS, subject, ANSWERS_NEED, NEED.getSubject()));
        facts.add(Quad.create(Turtle.FACTS, subject, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Solution essai " + write, "fr")));
        facts.add(Quad.create(Turtle.FACTS, subject, term("inspiredBy"), NodeFactory.createBlankNode("write" + write)));
        var random = new Random(write);
        int size = SIZES[random.nextInt(SIZES.length)];
        Stream.generate(random::nextInt).limit(size).map(number -> NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger))
                .forEach(value -> facts.add(Quad.create(Turtle.FACTS, subject, term("value"), value)));
        return facts;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Iris.TERMS + name);
    }
}
