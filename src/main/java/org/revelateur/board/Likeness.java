package org.revelateur.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.revelateur.text.Corpus;
import org.revelateur.workshops.Card;

/** Cards that say nearly the same. */
final class Likeness {
    private static final double NEAR = 0.5; // of what a text shares with itself

    private Likeness() {
    }

    /** For each card those of its territory and kind that may be merged with it, most alike first. */
    static Map<String, List<Card>> among(List<Card> cards) {
        return cards.stream().collect(Collectors.groupingBy(card -> card.territory().id() + " " + card.kind())).values().stream()
                .flatMap(group -> of(group).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<Card>> of(List<Card> cards) {
        var corpus = new Corpus(cards.stream().map(card -> new Corpus.Text(card.id(), "", card.text())).toList());
        return cards.stream().collect(Collectors.toMap(Card::id, card -> {
            var like = corpus.like(card.text());
            double itself = like.getOrDefault(card.id(), 1.0);
            return cards.stream().filter(other -> !other.id().equals(card.id()) && like.getOrDefault(other.id(), 0.0) >= NEAR * itself)
                    .sorted(Comparator.comparingDouble(other -> -like.get(other.id()))).limit(3).toList();
        }));
    }
}
