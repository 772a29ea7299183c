package org.revelateur.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Level;

/**
 * Everything that rankings look up, for one version of the graph and one day. Immutable: a change makes another index, which
 * shares with this one what the change does not touch.
 */
public final class Index {
    private static final int TWINS = 10;

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Parts parts;

    /** What is worked out of the catalogue. */
    record Parts(Atlas atlas, Natures natures, Map<Level, Peers> peers, Presences presences, Concerns concerns, Links links, Candidates candidates,
                 Helpers helpers, Assets assets) {
    }

    private Index(Catalogue catalogue, LocalDate day, Parts parts) {
        this.catalogue = catalogue;
        this.day = day;
        this.parts = parts;
    }

    /** Of an empty graph. @param day what is past or fresh is so on this day */
    public static Index empty(LocalDate day) {
        var catalogue = Catalogue.none();
        var atlas = new Atlas(catalogue.places());
        var links = new Links(catalogue);
        return new Index(catalogue, day, new Parts(atlas, new Natures(catalogue, atlas), peers(catalogue), Presences.of(catalogue, atlas), new Concerns(catalogue, atlas), links,
                new Candidates(catalogue, links, day.getYear()), new Helpers(catalogue, day), new Assets(catalogue, atlas)));
    }

    /** To be filled with what differs from this index, for {@link #with}. */
    public Changes changes() {
        return catalogue.changes();
    }

    /** The next index. */
    public Index with(Changes changes, LocalDate on) {
        var next = catalogue.with(changes);
        boolean ground = changes.places().isAny() || changes.indicators().isAny();
        boolean needs = changes.needs().isAny() || changes.documented().isAny();
        boolean help = changes.offers().isAny() || changes.actors().isAny();
        boolean fixed = needs || changes.weights().isPresent() || on.getYear() != day.getYear();
        var solutions = changes.solutions().touched();
        var atlas = ground ? new Atlas(next.places()) : parts.atlas;
        var links = needs ? new Links(next) : parts.links;
        return new Index(next, on, new Parts(atlas,
                ground ? new Natures(next, atlas) : parts.natures,
                ground ? peers(next) : parts.peers,
                ground ? Presences.of(next, atlas) : parts.presences.with(next, solutions),
                ground || needs ? new Concerns(next, atlas) : parts.concerns,
                links,
                fixed ? new Candidates(next, links, on.getYear()) : parts.candidates.with(next, solutions),
                needs || help || !on.equals(day) ? new Helpers(next, on) : parts.helpers,
                ground || help ? new Assets(next, atlas) : parts.assets));
    }

    private static Map<Level, Peers> peers(Catalogue catalogue) {
        var peers = new EnumMap<Level, Peers>(Level.class);
        for (Level level : Level.values()) {
            peers.put(level, new Peers(catalogue, level));
        }
        return peers;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public LocalDate day() {
        return day;
    }

    Parts parts() {
        return parts;
    }

    /**
     * The territories that proof is looked for in: those most like the place, and for another place than a département those
     * most like its départements. Nearest first.
     */
    public List<Twin> alike(int place) {
        var own = peersOf(place).twins(place);
        if (catalogue.places().get(place).level() == Level.DEPARTEMENT) {
            return own;
        }
        int[] departements = parts.atlas.departements(place);
        var theirs = Arrays.stream(departements).boxed().flatMap(departement -> parts.peers.get(Level.DEPARTEMENT).twins(departement).stream())
                .filter(twin -> Ints.indexIn(departements, twin.place()) < 0).sorted(Comparator.comparingDouble(Twin::distance)).toList();
        var seen = new java.util.HashSet<Integer>();
        return java.util.stream.Stream.concat(own.stream(), theirs.stream().filter(twin -> seen.add(twin.place())).limit(TWINS)).toList();
    }

    /** The territories of the same level that are most like the place, nearest first. */
    public List<Twin> nearest(int place, int count) {
        return peersOf(place).nearest(place, count);
    }

    private Peers peersOf(int place) {
        return parts.peers.get(catalogue.places().get(place).level());
    }

    /** Who can help with a need on a place, or anywhere; those that fit best first. */
    public List<Help> help(int need, int place, int stage, int most) {
        return parts.helpers.of(need, around(place), stage, most);
    }

    /** The place and what it lies in; the countries where none is meant. */
    int[] around(int place) {
        return place != Query.ANY ? parts.atlas.around(place)
                : catalogue.places().numbers().filter(other -> catalogue.places().get(other).level() == Level.COUNTRY).toArray();
    }

    /** How far a place has a context, from 0 to 1; not a number where nothing tells. */
    public double share(int place, int context) {
        return parts.natures.share(place, context);
    }

    /** What is documented of a need on a place: on it or around it, else inside it. */
    public List<Integer> documented(int need, int place) {
        return parts.concerns.of(need, place);
    }

    /** Where a need is documented with a cause that it shares with the one that the link leads to; none for links of another kind. */
    public List<Integer> sharedCauses(int need, Link link) {
        return link.kind() == Link.Kind.SAME_CAUSE ? parts.links.sharedCauses(need, link.need()) : List.of();
    }

    /** Whether a place has a solution already; never where no place is meant. */
    public boolean isHere(int solution, int place) {
        return place != Query.ANY && Arrays.stream(parts.presences.at(place, Query.ANY)).anyMatch(here -> Ints.inSet(here, solution));
    }

    /** Whether a solution is attested in a place or in a part of it. */
    public boolean isAttested(int solution, int place) {
        return parts.presences.isIn(solution, place);
    }

    /** Which other solutions are like this one, the most alike first. */
    public List<Similarity> similar(int solution) {
        return Similarity.of(solution, catalogue, parts.candidates);
    }

    /** What a place can build on, of these. */
    public IntStream assets(int place, int[] asked) {
        int[] here = parts.assets.of(place);
        return Arrays.stream(asked).filter(asset -> Ints.inSet(here, asset));
    }

    /** Works out now what is else worked out when it is first asked for. */
    public void prepare() {
        parts.peers.values().forEach(Peers::prepare);
    }
}
