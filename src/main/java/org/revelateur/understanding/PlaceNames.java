package org.revelateur.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revelateur.text.Folding;

/** What territories are called, in full, in short and misspelt. */
final class PlaceNames {
    private static final String STATUS = "^(cc|ca|cu|petr|gal|pnr|parc national|parc naturel regional|pays)( de la| de l| des| du| de| d)? ";
    private static final String ARTICLE = "^(le|la|les|l) ";
    private static final Set<String> SMALL_WORDS = Set.of("d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "lez", "sous", "sur", "saint", "sainte");
    private static final int SHORTEST_PART = 6;

    /** How a name is one of a territory's: the less sure, the later. */
    enum Form { NAME, WITHOUT_ARTICLE, BEGINNING, PART }

    record Match(Territory territory, Form form) {
        static final Comparator<Match> ORDER = Comparator.comparing(Match::form)
                .thenComparing(match -> !match.territory().programme()).thenComparing(match -> match.territory().kind())
                .thenComparing(match -> match.territory().population(), Comparator.reverseOrder()).thenComparing(match -> match.territory().iri());
    }

    private final Map<String, Match> names = new HashMap<>();
    private final Map<String, Match> letters = new HashMap<>();
    private final Spelling spelling;

    /** @param ordinary whether a word is one that people use for other things; it does not stand for a territory that has it in its name */
    PlaceNames(Collection<Territory> territories, Predicate<String> ordinary) {
        for (Territory territory : territories) {
            String full = fold(territory.name());
            String name = full.replaceFirst(STATUS, "");
            Stream.of(full, name).forEach(one -> put(one, territory, Form.NAME));
            put(name.replaceFirst(ARTICLE, ""), territory, Form.WITHOUT_ARTICLE);
            if (territory.kind() == Territory.Kind.COMMUNE) {
                beginnings(name).filter(part -> part.contains(" ") || isTelling(part, ordinary)).forEach(part -> put(part, territory, Form.BEGINNING));
            } else if (territory.kind().isGrouping()) {
                Stream.of(name.split(" ")).filter(part -> isTelling(part, ordinary)).forEach(part -> put(part, territory, Form.PART));
            }
        }
        names.forEach((name, match) -> letters.merge(name.replace(" ", ""), match, PlaceNames::likelier));
        this.spelling = new Spelling(letters.keySet(), 1);
    }

    /** As names are compared. */
    static String fold(String text) {
        return Folding.fold(text).replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }

    Optional<Match> named(String folded) {
        return Optional.ofNullable(names.get(folded));
    }

    /** One whose name differs by a letter, or is parted into words otherwise. */
    Optional<Match> nearly(String folded) {
        return spelling.near(folded.replace(" ", "")).stream().map(letters::get).min(Match.ORDER);
    }

    private void put(String name, Territory territory, Form form) {
        names.merge(name, new Match(territory, form), PlaceNames::likelier);
    }

    private static Match likelier(Match one, Match other) {
        return Match.ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** "florac" and "florac trois" of "florac trois rivieres". */
    private static Stream<String> beginnings(String name) {
        List<String> words = List.of(name.split(" "));
        var beginnings = new ArrayList<String>();
        for (int length = 1; length < words.size(); length++) {
            if (!SMALL_WORDS.contains(words.get(length - 1))) {
                beginnings.add(String.join(" ", words.subList(0, length)));
            }
        }
        return beginnings.stream();
    }

    private static boolean isTelling(String word, Predicate<String> ordinary) {
        return word.length() >= SHORTEST_PART && !ordinary.test(word);
    }
}
