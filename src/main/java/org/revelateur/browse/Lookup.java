package org.revelateur.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.revelateur.browse.Found.Choice;
import org.revelateur.search.Hit;
import org.revelateur.search.Kind;
import org.revelateur.search.Match;
import org.revelateur.search.Search;
import org.revelateur.understanding.Interpreter;
import org.revelateur.understanding.Reading.Meant;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Understands the two gaps of the sentence: needs and territories by code, IRI or name, else by what the words say. */
@Component
class Lookup {
    private static final int SHOWN = 8;
    private static final int ALL = 10_000;
    private static final double SURE = 0.5;
    private static final double POSSIBLE = 0.05;

    private record Known(long version, List<Choice> needs, List<Choice> territories) {
    }

    private final Search search;
    private final Interpreter interpreter;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Lookup(Search search, Interpreter interpreter) {
        this.search = search;
        this.interpreter = interpreter;
    }

    Found need(String text, String language) {
        var found = search.find(Kind.NEED, text, language, 0, SHOWN);
        return named(found.hits()).or(() -> said(text, language)).orElseGet(() -> best(found));
    }

    Found territory(String text, String language) {
        var found = search.find(Kind.TERRITORY, text, language, 0, SHOWN);
        return named(found.hits()).or(() -> interpreter.read(text).territory().<Found>map(iri ->
                new Found.One(choice(search.find(Kind.TERRITORY, iri, language, 0, 1).hits().getFirst())))).orElseGet(() -> best(found));
    }

    /** What is called so, or begins so. */
    private static Optional<Found> named(List<Hit> hits) {
        var closest = hits.stream().filter(hit -> hit.match().equals(hits.getFirst().match())).toList();
        return hits.isEmpty() || hits.getFirst().match().orElseThrow().compareTo(Match.OTHER_NAME) > 0 ? Optional.empty() : Optional.of(oneOrSeveral(closest));
    }

    /** The need that the words speak of, or those that they may. */
    private Optional<Found> said(String text, String language) {
        var possible = interpreter.read(text).needs().stream().filter(meant -> meant.confidence() >= POSSIBLE).toList();
        var choices = possible.stream().map(Meant::need).map(Iris::key)
                .flatMap(key -> needs(language).stream().filter(choice -> choice.key().equals(key))).toList();
        return choices.isEmpty() ? Optional.empty()
                : Optional.of(possible.getFirst().confidence() >= SURE ? new Found.One(choices.getFirst()) : new Found.Several(choices));
    }

    private static Found best(org.revelateur.search.Found found) {
        return found.hits().isEmpty() ? new Found.None(found.nearest().stream().map(Lookup::choice).toList()) : oneOrSeveral(found.hits());
    }

    private static Found oneOrSeveral(List<Hit> hits) {
        return hits.size() == 1 ? new Found.One(choice(hits.getFirst())) : new Found.Several(hits.stream().map(Lookup::choice).toList());
    }

    private static Choice choice(Hit hit) {
        return new Choice(hit.id(), hit.label(), Stream.of(hit.category(), hit.place()).flatMap(Optional::stream).map(Hit.Label::label).collect(Collectors.joining(", ")));
    }

    // ---- What a list offers

    List<Choice> needs(String language) {
        return known(language).needs();
    }

    /** Those that a list can hold: all but communes, and of the départements those whose parts we know. */
    List<Choice> territories(String language) {
        return known(language).territories();
    }

    private Known known(String language) {
        long version = search.version();
        return known.compute(language, (_, before) -> before != null && before.version() == version ? before
                : new Known(version, all(Kind.NEED, language).stream().map(Lookup::choice).toList(), suggested(all(Kind.TERRITORY, language))));
    }

    private List<Hit> all(Kind kind, String language) {
        return search.find(kind, "", language, 0, ALL).hits();
    }

    private static List<Choice> suggested(List<Hit> territories) {
        var withParts = territories.stream().flatMap(territory -> territory.place().stream()).map(Hit.Label::id).collect(Collectors.toSet());
        return territories.stream().filter(territory -> switch (territory.category().map(Hit.Label::id).orElse("")) {
            case "commune", "country" -> false;
            case "departement" -> withParts.contains(territory.id());
            default -> true;
        }).map(Lookup::choice).toList();
    }
}
