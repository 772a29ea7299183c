package org.revelateur.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Violation;
import org.revelateur.resource.Resources;
import org.revelateur.search.Search;
import org.springframework.stereotype.Component;

/** Takes files of facts into the graph, whole or not at all. */
@Component
class Imports {
    private static final int MOST_TOLD = 1000;

    private final GraphStore store;
    private final Resources resources;
    private final Search search;

    Imports(GraphStore store, Resources resources, Search search) {
        this.store = store;
        this.resources = resources;
        this.search = search;
    }

    /**
     * What is asked for.
     *
     * @param need   for elements of which none can be read; empty if none is given
     * @param source the page that the file came from; empty if none is given
     */
    record Order(String kind, boolean dryRun, String need, String source, Author author, String language) {
    }

    static List<String> kinds() {
        return Stream.of(Stream.of(Table.values()).map(Table::id), Stream.of(Provider.values()).map(Provider::id), Stream.of(GeoApi.ID)).flatMap(ids -> ids).toList();
    }

    /** @throws UnknownImport if there is no such kind */
    Report run(byte[] content, Order order) {
        var notices = new ArrayList<Notice>();
        List<Described> things = read(content, order, notices);
        var counts = new AtomicReference<>(new Merger.Counts(0, 0, 0));
        if (notices.stream().noneMatch(Notice::refused)) {
            Change change = new Change(order.author(), dataset -> counts.set(apply(things, dataset)));
            List<Violation> broken = order.dryRun() ? store.trial(change.edit()) : written(change);
            broken.forEach(violation -> notices.add(notice(violation, things)));
        }
        return report(order, counts.get(), notices);
    }

    private List<Described> read(byte[] content, Order order, List<Notice> notices) {
        Optional<Table> table = Table.of(order.kind());
        if (table.isPresent()) {
            return Descriptions.of(table.get(), TableReader.read(content, table.get(), notices), resources, notices);
        }
        if (order.kind().equals(GeoApi.ID)) {
            return GeoApi.read(content, resources, notices);
        }
        Provider provider = Provider.of(order.kind()).orElseThrow(() -> new UnknownImport(order.kind(), kinds()));
        var rows = provider.read(content, new Provider.Help(resources, search, order.need(), order.source(), notices));
        return Descriptions.of(provider.table(), rows, resources, notices);
    }

    private static Merger.Counts apply(List<Described> things, DatasetGraph dataset) {
        GeoApi.giveWay(things, dataset);
        return Merger.apply(things, dataset);
    }

    private List<Violation> written(Change change) {
        try {
            store.write(change);
            return List.of();
        } catch (ChangeRejected rejected) {
            return rejected.violations();
        }
    }

    private static Notice notice(Violation violation, List<Described> things) {
        int line = things.stream().filter(thing -> thing.thing().toString().equals(violation.focus())).mapToInt(Described::line).findFirst().orElse(0);
        String about = violation.focus() + (violation.value() == null ? "" : " « " + violation.value() + " »");
        return Notice.wrong(line, "", violation.message() + " (" + about + ")", violation.messageEn() + " (" + about + ")");
    }

    private Report report(Order order, Merger.Counts counts, List<Notice> notices) {
        boolean taken = notices.stream().noneMatch(Notice::refused);
        var told = notices.stream().sorted(Comparator.comparingInt(Notice::line)).limit(MOST_TOLD)
                .map(notice -> new Report.Line(notice.line(), notice.column().isEmpty() ? null : notice.column(), notice.refused(), notice.text(order.language()))).toList();
        return new Report(order.kind(), order.dryRun(), taken, taken ? counts.added() : 0, taken ? counts.changed() : 0, taken ? counts.same() : 0, store.version(), told);
    }
}
