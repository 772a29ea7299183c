package org.revelateur.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.revelateur.resource.Form;
import org.revelateur.resource.Problem;
import org.revelateur.resource.Resources;
import org.revelateur.text.Folding;
import org.revelateur.vocab.Prefixes;
import org.revelateur.vocab.Rev;

/** Reads what the rows of a table say of things, and notes what is wrong of which cell. */
final class Descriptions {
    private static final String KEY = "[A-Za-z0-9]([A-Za-z0-9/_-]*[A-Za-z0-9])?";
    private static final int LONGEST_KEY = 80;

    private final Table table;
    private final Resources resources;
    private final List<Notice> notices;
    private final Map<Node, Described> things = new LinkedHashMap<>();
    private final Map<String, Optional<Node>> known = new HashMap<>();

    private Descriptions(Table table, Resources resources, List<Notice> notices) {
        this.table = table;
        this.resources = resources;
        this.notices = notices;
    }

    static List<Described> of(Table table, List<Row> rows, Resources resources, List<Notice> notices) {
        var descriptions = new Descriptions(table, resources, notices);
        rows.forEach(descriptions::read);
        return List.copyOf(descriptions.things.values());
    }

    private void read(Row row) {
        Node owner = null;
        for (Template template : table.templates()) {
            if (template.prefix().isEmpty() || template.concerns(row)) {
                var thing = describe(template, row);
                if (owner != null) {
                    thing.say(Rev.term("offeredBy"), owner);
                    sources(row, thing);
                    thing.say(NodeFactory.createURI(Prefixes.iri("schema:priceCurrency")), NodeFactory.createLiteralString("EUR"));
                }
                owner = thing.thing();
                keep(thing);
                if (table == Table.SOLUTIONS) {
                    rank(thing);
                }
            }
        }
    }

    private Described describe(Template template, Row row) {
        String key = key(template, row);
        var thing = new Described(row.line(), Rev.graph(template.graph()), Rev.thing(template.kind(), key), !table.id().matches("indicateurs|observations"));
        template.types().forEach(type -> thing.say(RDF.type.asNode(), type));
        template.columns().forEach(column -> cell(column, row, thing));
        Column first = template.columns().getFirst();
        if (table == Table.OBSERVATIONS) {
            thing.say(NodeFactory.createURI(Prefixes.iri("qb:dataSet")), Rev.thing("dataset", "indicators"));
        } else if (row.cell(first.name()).isEmpty()) {
            thing.say(first.property(), NodeFactory.createLiteralString(key));
        }
        return thing;
    }

    private String key(Template template, Row row) {
        if (table == Table.OBSERVATIONS) {
            return "%s-%s-%s".formatted(row.cell("indicateur"), row.cell("territoire"), row.cell("annee"));
        }
        String given = row.cell(template.columns().getFirst().name());
        if (!given.isEmpty() && !given.matches(KEY)) {
            notices.add(Notice.wrong(row.line(), template.columns().getFirst().name(), "« %s » : un identifiant n'a ni accent ni espace, par exemple %s".formatted(given, slug(given)),
                    "'%s': an identifier has no accents or spaces, for example %s".formatted(given, slug(given))));
        }
        return !given.isEmpty() ? given : slug(template.prefix().isEmpty() ? row.cell("nom") : row.cell("nom") + " " + row.cell("offre_nom"));
    }

    static String slug(String name) {
        String slug = Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
        return slug.isEmpty() ? "sans-nom" : slug.substring(0, Math.min(slug.length(), LONGEST_KEY)).replaceFirst("-$", "");
    }

    private void cell(Column column, Row row, Described thing) {
        List<String> values = column.many() ? row.values(column.name()) : List.of(row.cell(column.name())).stream().filter(value -> !value.isEmpty()).toList();
        if (values.isEmpty() && column.required()) {
            notices.add(Notice.wrong(row.line(), column.name(), "vide ; attendu : " + column.explanation("fr"), "empty; expected: " + column.explanation("en")));
        }
        if (column == Template.SOURCES) {
            sources(row, thing);
            return;
        }
        (values.isEmpty() && !column.usual().isEmpty() ? List.of(column.usual()) : values).forEach(value -> term(column, value, row.line()).ifPresent(term -> thing.say(column.property(), term)));
    }

    private Optional<Node> term(Column column, String value, int line) {
        try {
            return column.form() == Form.THING ? thing(column, value, line) : Optional.of(column.form().term(value));
        } catch (IllegalArgumentException wrong) {
            notices.add(Notice.wrong(line, column.name(), "« %s » : attendu %s".formatted(value, column.form().expected("fr")), "'%s': expected %s".formatted(value, column.form().expected("en"))));
            return Optional.empty();
        }
    }

    /** As an identifier; an unknown one is told with the nearest each time, and looked up once. */
    private Optional<Node> thing(Column column, String value, int line) {
        var found = known.computeIfAbsent(column.kind() + " " + value, _ -> {
            try {
                return Optional.of(resources.resolve(column.kind(), value));
            } catch (Problem unknown) {
                return Optional.empty();
            }
        });
        if (found.isEmpty()) {
            Problem unknown = resources.unknown(column.kind(), value);
            notices.add(Notice.wrong(line, column.name(), unknown.detail("fr"), unknown.detail("en")));
        }
        return found;
    }

    /** Each page is a source of its own; it keeps the title that it has. */
    private void sources(Row row, Described thing) {
        for (String address : row.values(Template.SOURCES.name())) {
            term(Template.SOURCES, address, row.line()).ifPresent(page -> {
                thing.say(DCTerms.source.asNode(), page);
                String title = row.cell(Template.SOURCE_TITLE.name());
                var source = new Described(row.line(), thing.graph(), page, false);
                source.say(RDF.type.asNode(), Rev.term("Source"));
                source.say(DCTerms.title.asNode(), Form.FRENCH.term(title.isEmpty() ? address.replaceFirst("(?i)^https?://(www\\.)?([^/]*).*", "Page de $2") : title));
                things.putIfAbsent(page, source);
            });
        }
    }

    /** The order of the needs is that of the cell. */
    private void rank(Described solution) {
        List<Node> needs = solution.values().getOrDefault(Rev.term("answersNeed"), List.of());
        for (int rank = 1; rank <= needs.size(); rank++) {
            var answer = new Described(solution.line(), solution.graph(), Rev.thing("answer", solution.thing().getURI().replaceFirst(".*/id/solution/", "") + "/" + rank), false);
            answer.say(RDF.type.asNode(), Rev.term("Answer"));
            answer.say(Rev.term("solution"), solution.thing());
            answer.say(Rev.term("need"), needs.get(rank - 1));
            answer.say(Rev.term("rank"), NodeFactory.createLiteralByValue(rank, XSDDatatype.XSDinteger));
            things.put(answer.thing(), answer);
        }
    }

    /** A structure stands in as many rows as it has offers; nothing else twice. */
    private void keep(Described thing) {
        var before = things.putIfAbsent(thing.thing(), thing);
        if (before != null && !before.values().equals(thing.values())) {
            notices.add(Notice.wrong(thing.line(), "", "ligne %d dit déjà autre chose de %s".formatted(before.line(), thing.thing().getURI()),
                    "line %d already says something else of %s".formatted(before.line(), thing.thing().getURI())));
        }
    }
}
