package org.revelateur.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.revelateur.ranking.Fact.Actor;
import org.revelateur.ranking.Fact.Offer;
import org.revelateur.ranking.Fact.State;
import org.revelateur.ranking.Help.Relevance;

/** Who can help with which need: for each the offers that are not closed, those that fit best first. */
final class Helpers {
    private final Catalogue catalogue;
    private final Map<Integer, List<Help>> byNeed = new HashMap<>();
    private final Map<Integer, List<Help>> byTheme = new HashMap<>();
    private final List<Help> general = new ArrayList<>();
    private final Map<Integer, Listed> listed = new HashMap<>();
    private final Listed forAll;

    /** Offers, those that fit best first, and for each place the positions of those whose actors cover it. */
    private record Listed(List<Help> helps, Map<Integer, int[]> byPlace) {
        static final Listed NOTHING = new Listed(List.of(), Map.of());

        /** The positions of those who cover any of these places, best first. */
        int[] covering(int[] places) {
            return Ints.set(Arrays.stream(places).filter(byPlace::containsKey).flatMap(place -> Arrays.stream(byPlace.get(place))));
        }
    }

    /** @param day what is over by then is left out */
    Helpers(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        catalogue.offers().numbers().filter(number -> isGiven(catalogue.offers().get(number), day)).forEach(this::enter);
        this.forAll = listed(general);
        catalogue.needs().numbers().forEach(need -> listed.put(need, list(need)));
    }

    private boolean isGiven(Offer offer, LocalDate day) {
        return !offer.isClosed(day) && catalogue.actors().has(offer.actor()) && !catalogue.actors().get(offer.actor()).ended();
    }

    private void enter(int number) {
        Offer offer = catalogue.offers().get(number);
        boolean open = offer.state() == State.OPEN;
        for (int need : offer.needs()) {
            byNeed.computeIfAbsent(need, _ -> new ArrayList<>()).add(new Help(number, Relevance.NEED, open));
        }
        for (int theme : offer.themes()) {
            byTheme.computeIfAbsent(theme, _ -> new ArrayList<>()).add(new Help(number, Relevance.THEME, open));
        }
        if (offer.isGeneral()) {
            general.add(new Help(number, Relevance.GENERAL, open));
        }
    }

    private Listed list(int need) {
        var found = new HashMap<Integer, Help>();
        byNeed.getOrDefault(need, List.of()).forEach(help -> found.put(help.offer(), help));
        for (int theme : catalogue.needs().get(need).themes()) {
            byTheme.getOrDefault(theme, List.of()).forEach(help -> found.putIfAbsent(help.offer(), help));
        }
        return listed(List.copyOf(found.values()));
    }

    private Listed listed(List<Help> some) {
        var helps = some.stream().sorted(order()).toList();
        var byPlace = new HashMap<Integer, int[]>();
        for (int position = 0; position < helps.size(); position++) {
            for (int place : actor(helps.get(position)).covers()) {
                byPlace.merge(place, new int[] {position}, Ints::joined);
            }
        }
        return new Listed(helps, byPlace);
    }

    private Comparator<Help> order() {
        return Comparator.comparingDouble(Help::weight).reversed().thenComparing(help -> actor(help).label().french())
                .thenComparing(help -> catalogue.offers().get(help.offer()).iri());
    }

    private Actor actor(Help help) {
        return catalogue.actors().get(catalogue.offers().get(help.offer()).actor());
    }

    /** The best, best first; general offers last. @param around the place and what it lies in; @param stage or {@link Query#ANY} */
    List<Help> of(int need, int[] around, int stage, int most) {
        return Stream.of(listed.getOrDefault(need, Listed.NOTHING), forAll)
                .flatMap(some -> Arrays.stream(some.covering(around)).mapToObj(some.helps()::get))
                .filter(help -> stage == Query.ANY || Ints.indexIn(catalogue.offers().get(help.offer()).stages(), stage) >= 0).limit(most).toList();
    }

    /** How well somebody can help, from 0 to 1; general offers do not count. */
    double best(int need, int[] around) {
        var some = listed.getOrDefault(need, Listed.NOTHING);
        int best = Integer.MAX_VALUE;
        for (int place : around) {
            int[] positions = some.byPlace().get(place);
            best = positions == null ? best : Math.min(best, positions[0]);
        }
        return best == Integer.MAX_VALUE ? 0 : some.helps().get(best).weight();
    }
}
