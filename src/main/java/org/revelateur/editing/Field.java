package org.revelateur.editing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.resource.Form;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Prefixes;

/**
 * A field of a form, as a shape asks for it.
 *
 * @param label   of the property, in the language of the page
 * @param help    what the shape says when it is not kept
 * @param form    of its values; things are named by their keys
 * @param kind    of the things that it names; empty for other forms
 * @param choices empty where the values are written
 */
record Field(Node property, String label, String help, Form form, String kind, boolean required, boolean many, boolean text, List<Choice> choices, List<String> values, List<String> problems) {

    /** One of a list. */
    record Choice(String value, String label) {
    }

    /** The name of the property with its prefix, as forms send it. */
    public String name() {
        return Prefixes.name(property.getURI()).orElse(property.getURI()).replace(':', '-');
    }

    /** A value a line. */
    public String written() {
        return String.join("\n", values);
    }

    Field holding(List<String> values) {
        return new Field(property, label, help, form, kind, required, many, text, choices, values, problems);
    }

    Field wrong(List<String> problems) {
        return new Field(property, label, help, form, kind, required, many, text, choices, values, problems);
    }

    /** @throws IllegalArgumentException if it is of another form */
    Node term(String value) {
        return form == Form.THING ? NodeFactory.createURI(value.contains(":") ? value : Iris.thing(kind, value)) : form.term(value);
    }
}
