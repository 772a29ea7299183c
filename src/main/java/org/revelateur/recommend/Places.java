package org.revelateur.recommend;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.revelateur.graph.GraphStore;
import org.springframework.stereotype.Component;

/** Finds the territory that a text names. */
@Component
class Places {
    /** The classes whose names are looked for; where two bear the same name, the first class wins. */
    private static final List<Node> CLASSES = List.of(Facts.term("Departement"), Facts.term("Region"), Facts.term("Epci"), Facts.term("Petr"),
            Facts.term("Gal"), Facts.term("Park"), Facts.term("Commune"));
    private static final Set<String> BEFORE_A_PLACE = Set.of("a", "de", "vers", "sur", "en", "pres", "cote", "du", "d", "autour", "dans");
    private static final String STATUS = "^(cc|ca|cu|petr|gal|pnr|pays) (du |de la |de l |des |de |d )?";
    private static final String ARTICLE = "^(le|la|les|l) ";
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_UNMARKED = 4;

    /** A named territory; a wide one is known by its name alone, a commune's name may be a common word. */
    private record Named(Node territory, int kind) {
    }

    private record Known(long version, Map<String, Named> names) {
    }

    private record Word(String folded, boolean capital) {
    }

    private final GraphStore store;
    private volatile Known known = new Known(-1, Map.of());

    Places(GraphStore store) {
        this.store = store;
    }

    /** The longest name of a territory in the text; among equally long ones the widest territory's, then the first. */
    Optional<Node> in(String text) {
        var names = names();
        var words = Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> new Word(fold(word), Character.isUpperCase(word.charAt(0)))).toList();
        for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
            Optional<Named> found = longest(words, length, names);
            if (found.isPresent()) {
                return found.map(Named::territory);
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> longest(List<Word> words, int length, Map<String, Named> names) {
        Optional<Named> best = Optional.empty();
        for (int start = 0; start + length <= words.size(); start++) {
            Named named = names.get(String.join(" ", words.subList(start, start + length).stream().map(Word::folded).toList()));
            if (named != null && isMeant(words, start, length) && best.filter(other -> other.kind() <= named.kind()).isEmpty()) {
                best = Optional.of(named);
            }
        }
        return best;
    }

    /** A name of several words is meant; a single word is if it has a capital inside the sentence, or follows "à", "en", "vers"… */
    private static boolean isMeant(List<Word> words, int start, int length) {
        Word first = words.get(start);
        boolean follows = start > 0 && BEFORE_A_PLACE.contains(words.get(start - 1).folded());
        return length > 2 || first.capital() && start > 0 || follows && first.folded().length() >= SHORTEST_UNMARKED || words.size() == length;
    }

    private Map<String, Named> names() {
        return store.read(graph -> {
            if (known.version() != store.version()) {
                known = new Known(store.version(), read(graph));
            }
            return known.names();
        });
    }

    private static Map<String, Named> read(DatasetGraph graph) {
        var names = new HashMap<String, Named>();
        for (int kind = 0; kind < CLASSES.size(); kind++) {
            int rank = kind;
            graph.find(Node.ANY, Node.ANY, RDF.type.asNode(), CLASSES.get(kind)).forEachRemaining(typed ->
                    graph.find(Node.ANY, typed.getSubject(), SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(label -> {
                        String name = fold(label.getObject().getLiteralLexicalForm());
                        var named = new Named(typed.getSubject(), rank);
                        names.putIfAbsent(name, named);
                        names.putIfAbsent(name.replaceFirst(STATUS, ""), named);
                        if (name.matches(ARTICLE + "\\w+ \\w+ .+")) { // "Grau-du-Roi", but not "plans" for Les Plans
                            names.putIfAbsent(name.replaceFirst(ARTICLE, ""), named);
                        }
                    }));
        }
        return names;
    }

    private static String fold(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
