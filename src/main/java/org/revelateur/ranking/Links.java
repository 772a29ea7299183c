package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Documented;
import org.revelateur.ranking.Fact.Need;

/** Which other needs a solution may answer and so be of some help with this one. */
final class Links {
    private final Things<Need> needs;
    private final Things<Documented> documented;
    private final Map<Integer, List<Link>> links = new HashMap<>();
    private final Map<Integer, List<Integer>> reaching = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> causes = new HashMap<>(); // by need, for each cause of it all that is documented with it

    Links(Catalogue catalogue) {
        this.needs = catalogue.needs();
        this.documented = catalogue.documented();
        var sharing = sharingCauses();
        needs.numbers().forEach(need -> links.put(need, read(need, sharing.getOrDefault(need, new TreeSet<>()))));
        links.forEach((need, others) -> others.forEach(link -> reaching.computeIfAbsent(link.need(), _ -> new ArrayList<>()).add(need)));
    }

    /** The strongest links first; the first is the need itself. */
    private List<Link> read(int need, TreeSet<Integer> sharing) {
        var found = new HashMap<Integer, Link>();
        var all = List.of(IntStream.of(need), needs.numbers().filter(other -> isBroader(other, need)), Arrays.stream(needs.get(need).broader()),
                Arrays.stream(needs.get(need).related()), sharing.stream().mapToInt(Integer::intValue));
        for (int i = 0; i < all.size(); i++) {
            var kind = Link.Kind.values()[i];
            all.get(i).filter(needs::has).forEach(other -> found.putIfAbsent(other, new Link(other, kind)));
        }
        return found.values().stream().sorted(Comparator.comparing(Link::kind).thenComparing(link -> needs.get(link.need()).iri())).toList();
    }

    private boolean isBroader(int need, int broader) {
        return Ints.indexIn(needs.get(need).broader(), broader) >= 0;
    }

    private Map<Integer, TreeSet<Integer>> sharingCauses() {
        var byCause = new TreeMap<String, List<Integer>>();
        documented.numbers().forEach(on -> documented.get(on).causes().forEach(cause ->
                byCause.computeIfAbsent(cause.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(on)));
        var sharing = new HashMap<Integer, TreeSet<Integer>>();
        byCause.values().forEach(together -> {
            var needing = together.stream().map(on -> documented.get(on).need()).collect(Collectors.toCollection(TreeSet::new));
            needing.forEach(need -> {
                causes.computeIfAbsent(need, _ -> new ArrayList<>()).add(together);
                sharing.computeIfAbsent(need, _ -> new TreeSet<>()).addAll(needing);
            });
        });
        return sharing;
    }

    /** Where one of both needs is documented with a cause that the other is documented with too. */
    List<Integer> sharedCauses(int need, int other) {
        return causes.getOrDefault(need, List.of()).stream().filter(together -> isOf(other, together)).flatMap(List::stream)
                .filter(on -> documented.get(on).need() == need || documented.get(on).need() == other).distinct()
                .sorted(Comparator.comparing(on -> documented.get(on).iri())).toList();
    }

    private boolean isOf(int need, List<Integer> together) {
        return together.stream().anyMatch(on -> documented.get(on).need() == need);
    }

    /** Whether both have a theme in common, or one is said to be near the other. */
    boolean areNear(int need, int other) {
        return needs.has(need) && needs.has(other)
                && (Ints.meet(needs.get(need).themes(), needs.get(other).themes()) || Ints.indexIn(needs.get(need).related(), other) >= 0);
    }

    List<Link> of(int need) {
        return links.get(need);
    }

    /** The needs that a solution of this one may help with: of which a link leads here. */
    List<Integer> reaching(int need) {
        return reaching.getOrDefault(need, List.of());
    }
}
