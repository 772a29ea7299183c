package org.revelateur.indexing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.text.Folding;
import org.revelateur.vocab.Rev;

/** The words by which success factors speak of what a place may have: kinds of structures, and kinds of territories that not every place lies in. */
final class AssetWords {
    static final List<Node> TERRITORIES = List.of(Rev.EPCI_CLASS, Rev.term("Gal"), Rev.term("Park"), Rev.term("Petr"));
    private static final int SHORTEST = 4;
    /** Words that name no kind of structure by themselves. */
    private static final Set<String> VAGUE = Set.of("action", "developpement", "etat", "groupe", "local", "naturel", "organisme", "protection", "sociale", "structure");

    private final Map<String, Integer> assets = new HashMap<>();

    static AssetWords of(DatasetGraph graph, GraphReader reader) {
        var words = new AssetWords();
        graph.stream(Quad.unionGraph, Node.ANY, SKOS.inScheme.asNode(), Rev.thing("scheme", "structure-kinds")).map(Quad::getSubject).distinct()
                .forEach(kind -> words.enter(Description.of(graph, kind), reader.concept(kind)));
        TERRITORIES.forEach(type -> words.enter(Description.of(graph, type), reader.concept(type)));
        return words;
    }

    private void enter(Description kind, int asset) {
        List.of(SKOS.prefLabel, SKOS.altLabel).forEach(property -> kind.all(property.asNode()).stream().filter(label -> label.getLiteralLanguage().equals("fr"))
                .flatMap(label -> Arrays.stream(words(label.getLiteralLexicalForm()))).filter(word -> word.length() >= SHORTEST && !VAGUE.contains(word))
                .forEach(word -> assets.putIfAbsent(word, asset)));
    }

    /** Without the signs of a plural. */
    private static String[] words(String text) {
        return Arrays.stream(Folding.fold(text).split(" ")).map(word -> word.replaceFirst("[sx]$", "")).toArray(String[]::new);
    }

    /** The assets that these texts speak of, as a set. */
    int[] in(List<Node> texts) {
        var found = new TreeSet<Integer>();
        texts.forEach(text -> Arrays.stream(words(text.getLiteralLexicalForm())).filter(assets::containsKey).map(assets::get).forEach(found::add));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
