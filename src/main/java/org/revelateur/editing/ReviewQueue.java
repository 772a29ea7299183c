package org.revelateur.editing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.revelateur.feedback.Report;
import org.revelateur.feedback.Reports;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Paris;
import org.revelateur.site.Links;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** What should be looked at again: marked records, stale evidence, offers past their last day, and what readers reported. */
@Component
class ReviewQueue {
    private static final int SHOWN = 50;
    private static final int YEARS = 6;
    private static final String PREFIXES = """
            PREFIX rev: <https://w3id.org/revelateur/def#>
            PREFIX schema: <https://schema.org/>
            """;
    private static final String MARKED = PREFIXES + "SELECT DISTINCT ?thing WHERE { ?thing rev:needsReview true } ORDER BY ?thing";
    private static final String STALE = PREFIXES + """
            SELECT DISTINCT ?thing ?owner ?detail WHERE {
              ?thing a rev:Evidence ; rev:year ?detail . OPTIONAL { ?owner rev:evidence ?thing }
              FILTER (xsd:integer(STR(?detail)) < xsd:integer(?limit))
            } ORDER BY ?detail ?thing""".replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>");
    private static final String PAST = PREFIXES + """
            SELECT DISTINCT ?thing ?owner ?detail WHERE {
              ?thing a rev:Offer ; schema:validThrough ?detail ; rev:offeredBy ?owner ; rev:state ?state
              FILTER (STR(?detail) < STR(?limit) && ?state != <https://w3id.org/revelateur/id/offer-state/closed>)
            } ORDER BY ?detail ?thing""";

    private final GraphStore store;
    private final Reports reports;

    ReviewQueue(GraphStore store, Reports reports) {
        this.store = store;
        this.reports = reports;
    }

    /**
     * Something to look at.
     *
     * @param detail a date or year; empty if it is only marked
     * @param edit   the address of its form; empty if it has none
     */
    record Item(String iri, String label, String owner, String href, String edit, String kind, String detail) {
    }

    /** @param name of the reason, as messages call it */
    record Group(String name, int total, List<Item> items) {
    }

    List<Group> groups(String language, Links links) {
        LocalDate today = Paris.today(InstantSource.system());
        return store.read(dataset -> {
            var facts = new Facts(dataset, language);
            return List.of(group("marked", MARKED, "", facts, links, dataset),
                    group("past", PAST, today.toString(), facts, links, dataset),
                    group("stale", STALE, Integer.toString(today.getYear() - YEARS), facts, links, dataset));
        });
    }

    List<Report> reports() {
        return reports.all().stream().limit(SHOWN).toList();
    }

    private static Group group(String name, String query, String limit, Facts facts, Links links, DatasetGraph dataset) {
        var items = new ArrayList<Item>();
        var exec = QueryExec.dataset(dataset).query(QueryFactory.create(query)).substitution(Var.alloc("limit"), NodeFactory.createLiteralDT(limit, XSDDatatype.XSDstring));
        int total = 0;
        try (var running = exec.build()) {
            for (var rows = running.select(); rows.hasNext(); total++) {
                var row = rows.next();
                if (total < SHOWN) {
                    Node owner = row.get("owner");
                    Node detail = row.get("detail");
                    items.add(item(row.get("thing"), owner == null ? "" : facts.label(owner), detail == null ? "" : detail.getLiteralLexicalForm(), facts, links));
                }
            }
        }
        return new Group(name, total, items);
    }

    private static Item item(Node thing, String owner, String detail, Facts facts, Links links) {
        String kind = thing.getURI().startsWith(Iris.THINGS) ? thing.getURI().substring(Iris.THINGS.length()).replaceFirst("/.*", "") : "";
        String edit = Editable.of(kind).map(editable -> "/modifier/" + editable.kind() + "/" + Facts.key(thing)).orElse("");
        return new Item(thing.getURI(), facts.label(thing), owner, links.thing(thing), edit, kind, detail);
    }
}
