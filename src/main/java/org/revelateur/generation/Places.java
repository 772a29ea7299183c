package org.revelateur.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** Which territories the invented country has: the real départements, in each of them invented EPCI and communes with codes that nobody bears there. */
final class Places {
    private static final Node TERRITORY = Rev.term("territory");
    private static final List<String> PROGRAMME = List.of("48", "11", "30", "34", "66");
    private static final double GROWTH = 0.684; // 23 times as many communes at scale 100: about those of France
    private static final int EPCIS = 13; // in a département
    private static final int FIRST_CODE = 600;

    /** An invented territory, after a shipped one. */
    record Place(Node pattern, String patternCode, String code, String departement, String epci) {
        /** An IRI of the pattern as it is for this one. */
        Node renamed(Node node) {
            return !node.isURI() || !node.getURI().startsWith(Iris.THINGS) ? node
                    : NodeFactory.createURI(node.getURI().replaceAll("(?<=[/-])" + patternCode + "(?=[/-]|$)", code));
        }

        Node iri() {
            return Rev.thing("territory", code);
        }
    }

    private final List<String> departements;
    private final List<Place> places = new ArrayList<>();
    private final Random random;

    Places(Pattern territories, int scale, Random random) {
        this.random = random;
        var communes = territories.ofType("Commune").toList();
        var epcis = territories.ofType("Epci").toList();
        int wanted = (int) Math.round(communes.size() * Math.pow(scale, GROWTH));
        this.departements = Stream.concat(PROGRAMME.stream(), territories.ofType("Departement").map(Places::code).filter(code -> code.length() == 2 && !PROGRAMME.contains(code)))
                .limit(Math.max(PROGRAMME.size(), Math.round(PROGRAMME.size() * Math.pow(scale, GROWTH)))).toList();
        for (int d = 0; d < departements.size(); d++) {
            var own = new ArrayList<String>();
            for (int i = 0; i < EPCIS; i++) {
                own.add("999%06d".formatted(d * EPCIS + i));
                places.add(place(any(epcis), own.getLast(), departements.get(d), ""));
            }
            int count = wanted * (d + 1) / departements.size() - wanted * d / departements.size();
            for (int i = 0; i < count; i++) {
                places.add(place(any(communes), departements.get(d) + (FIRST_CODE + i), departements.get(d), own.get(i % EPCIS)));
            }
        }
    }

    private static Place place(Node pattern, String code, String departement, String epci) {
        return new Place(pattern, code(pattern), code, departement, epci);
    }

    private static String code(Node territory) {
        return Iris.key("territory", territory.getURI()).orElseThrow();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    List<Place> all() {
        return places;
    }

    List<String> departements() {
        return departements;
    }

    Node anyDepartement() {
        return Rev.thing("territory", any(departements));
    }

    /** The subjects of a pattern that speak of each commune and EPCI of it: they are copied, and not kept. */
    static Map<Node, List<Node>> speakingOf(Pattern territories, Pattern pattern) {
        var speaking = new HashMap<Node, List<Node>>();
        pattern.subjects().keySet().forEach(subject -> pattern.objects(subject, TERRITORY).findFirst().filter(territory -> isCopied(territories, territory))
                .ifPresent(territory -> speaking.computeIfAbsent(territory, _ -> new ArrayList<>()).add(subject)));
        return speaking;
    }

    static boolean isCopied(Pattern territories, Node territory) {
        return territories.is(territory, "Commune") || territories.is(territory, "Epci");
    }
}
