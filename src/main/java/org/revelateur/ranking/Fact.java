package org.revelateur.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the graph says of one thing, as far as it counts for a ranking or is told with it. Things refer to each other by the
 * numbers that an index gives them.
 */
public sealed interface Fact {
    String iri();

    Words label();

    /** A word of a vocabulary: a theme, an audience, a context, a kind, a stage. */
    record Concept(String iri, Words label) implements Fact {
    }

    /** @param broader more general needs; themes are apart */
    record Need(String iri, Words label, int[] themes, int[] broader, int[] related) implements Fact {
    }

    /** What places are compared by. @param contexts natures of a place that a share in percent tells of */
    record Indicator(String iri, Words label, boolean comparable, int[] contexts) implements Fact {
    }

    /**
     * A territory.
     *
     * @param kind     its class, as a concept
     * @param within   territories that contain it
     * @param over     territories that it reaches into
     * @param contexts its nature, by the zones that it is classified in
     * @param figures  what indicators tell of it
     */
    record Place(String iri, Words label, Level level, int kind, int[] within, int[] over, int[] contexts, Figures figures) implements Fact {
    }

    /** A need as it is documented on territories. */
    record Documented(String iri, Words label, int need, int[] places, int[] audiences, List<String> causes) implements Fact {
    }

    /**
     * A solution.
     *
     * @param needs     what it answers
     * @param ranks     how directly it answers each of them, from 1; 0 where nobody says
     * @param answers   the IRI of what says so for each of them
     * @param presentIn where a source attests it
     * @param assets    kinds of structures and territories that its success factors speak of
     * @param spreading how well it spreads, from 0 to 1
     */
    record Solution(String iri, Words label, int kind, int[] needs, int[] ranks, List<String> answers, int[] audiences, int[] contexts, int[] presentIn,
                    int[] assets, double spreading, Proof proof, Names names, Card card) implements Fact {
        private static final double FOR_ASSETS = 0.25;

        /** How well it spreads to a place, from 0 to 1. @param there what the place can build on, as a set */
        double spread(int[] there) {
            return assets.length == 0 ? spreading : spread((double) Ints.shared(assets, there) / assets.length);
        }

        /** Where a place has all that it could build on. */
        double spreadAtMost() {
            return assets.length == 0 ? spreading : Math.max(spreading, spread(1));
        }

        private double spread(double share) {
            return (1 - FOR_ASSETS) * spreading + FOR_ASSETS * share;
        }
    }

    /**
     * What shows that a solution works, or lets doubt it.
     *
     * @param newest the newest year that anything is known of, 0 if none
     * @param doubt  from 0 to 1
     */
    record Proof(int figures, int newest, double doubt) {
        private static final int MANY = 3;
        private static final int FRESH = 2;
        private static final int OLD = 10;

        /** From 0 to 1: two thirds for the number of figures, one third for their freshness. */
        double strength(int year) {
            double freshness = newest == 0 ? 0 : Math.clamp((double) (newest + OLD - year) / (OLD - FRESH), 0, 1);
            return (2.0 * Math.min(figures, MANY) / MANY + freshness) / 3;
        }
    }

    /** What is told of a solution beside its name. @param confirmed the year in which it was last seen at work, 0 if none is known */
    record Card(Words summary, Optional<String> website, List<Page> pages, List<Figure> figures, int confirmed, Doubt doubt, int status,
                int replication, int scale) {
    }

    /** Why a solution is doubted, and how much. */
    enum Doubt {
        NONE(0), TO_REVIEW(0.5), NOT_CONFIRMED(0.5), COPIES_ONLY(0.6), OVER(1);

        private final double weight;

        Doubt(double weight) {
            this.weight = weight;
        }

        public double weight() {
            return weight;
        }
    }

    /** A page or table behind what is said. */
    record Page(String url, Words title, boolean copy) {
    }

    /** A published figure; year 0 where the page bears no date. */
    record Figure(String iri, Words label, Optional<BigDecimal> value, String unit, int year) {
    }

    /** An organisation. */
    record Actor(String iri, Words label, int kind, int[] covers, boolean ended, Optional<String> website) implements Fact {
    }

    /** A form of help that an actor proposes. */
    record Offer(String iri, Words label, int actor, int type, int[] stages, int[] needs, int[] themes, State state, Optional<LocalDate> lastDay,
                 Terms terms)
            implements Fact {
        boolean isGeneral() {
            return needs.length == 0 && themes.length == 0;
        }

        /** An offer whose last day is past is closed whatever its state says. */
        boolean isClosed(LocalDate day) {
            return state == State.CLOSED || lastDay.filter(day::isAfter).isPresent();
        }
    }

    enum State { OPEN, UNKNOWN, CLOSED }

    /** The amounts and conditions of an offer. */
    record Terms(Optional<BigDecimal> least, Optional<BigDecimal> most, String currency, Optional<Words> conditions, Optional<String> source) {
    }

    /** What a territory is in the order of administration. */
    enum Level { COUNTRY, REGION, DEPARTEMENT, EPCI, COMMUNE, PETR, GAL, PARK, OTHER }
}
