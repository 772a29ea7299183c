package org.revelateur.definitions;

import java.util.List;
import org.revelateur.site.Link;

/**
 * The ontology as a page shows it, in one language.
 *
 * @param relations what the diagram shows, in words
 */
record Definitions(String iri, String title, String description, String version, List<Term> classes, List<Term> properties, List<Term> borrowed, List<Link> formats, String diagram, List<String> relations) {

    /**
     * A class or a property.
     *
     * @param name   the end of its IRI, by which the page anchors it; the prefixed name of one that is borrowed
     * @param uses   how many things are of the class, or how many statements have the property
     * @param values its relations to other terms
     * @param rules  what must hold of the things of a class
     */
    record Term(String name, String label, String definition, String note, String example, long uses, List<Relation> values, List<String> rules) {
    }

    /** @param kind a key of the page's words: {@code broader}, {@code range}, {@code close}, {@code related} */
    record Relation(String kind, List<Link> terms) {
    }
}
