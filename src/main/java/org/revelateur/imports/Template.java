package org.revelateur.imports;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.resource.Form;
import org.revelateur.vocab.Prefixes;

/**
 * A thing that each row describes.
 *
 * @param kind   as in its IRI
 * @param prefix of the columns that are about it; a row where all of them are empty does not speak of it
 */
record Template(String kind, String graph, List<String> classes, String prefix, List<Column> columns) {
    static final Column SOURCES = Column.of("sources", "dcterms:source", Form.ADDRESS, "Pages qui le disent", "Pages that say so").must().several();
    static final Column SOURCE_TITLE = Column.of("titre_source", "dcterms:title", Form.FRENCH, "Titre de ces pages, si elles sont nouvelles", "Title of these pages, if they are new");

    List<Node> types() {
        return classes.stream().map(name -> NodeFactory.createURI(Prefixes.iri(name))).toList();
    }

    boolean concerns(Row row) {
        return columns.stream().anyMatch(column -> !row.cell(column.name()).isEmpty());
    }
}
