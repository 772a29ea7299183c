package org.revelateur.imports;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.resource.Form;
import org.revelateur.vocab.Prefixes;

/**
 * A column of a table.
 *
 * @param property what its cells say of the row's thing
 * @param kind     of the things that cells name; empty for other forms
 * @param usual    what an empty cell means; empty if nothing
 */
record Column(String name, Node property, Form form, String kind, boolean required, boolean many, String usual, String french, String english) {

    static Column of(String name, String property, Form form, String french, String english) {
        return new Column(name, NodeFactory.createURI(Prefixes.iri(property)), form, "", false, false, "", french, english);
    }

    static Column thing(String name, String property, String kind, String french, String english) {
        return new Column(name, NodeFactory.createURI(Prefixes.iri(property)), Form.THING, kind, false, false, "", french, english);
    }

    Column must() {
        return new Column(name, property, form, kind, true, many, usual, french, english);
    }

    Column several() {
        return new Column(name, property, form, kind, required, true, usual, french, english);
    }

    Column usually(String value) {
        return new Column(name, property, form, kind, required, many, value, french, english);
    }

    /** For who fills it in. */
    String explanation(String language) {
        boolean inEnglish = language.equals("en");
        String what = inEnglish ? english : french;
        String shape = form.expected(language) + (kind.isEmpty() ? "" : " (" + kind + ")") + (many ? inEnglish ? "; several with | between" : " ; plusieurs séparés par |" : "");
        String need = required ? inEnglish ? "required" : "obligatoire" : usual.isEmpty() ? inEnglish ? "optional" : "facultatif" : (inEnglish ? "if empty: " : "si vide : ") + usual;
        return what + " — " + shape + " — " + need;
    }
}
