package org.revelateur.indexing;

import java.util.Optional;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Query;
import org.revelateur.ranking.Things;
import org.revelateur.resource.Resources;
import org.revelateur.vocab.Iris;
import org.springframework.stereotype.Component;

/** Looks up what people write for a thing, its code, slug or IRI, among what is indexed. */
@Component
public class Finder {
    private static final int NOBODYS = -2; // known to the graph, but nothing that is ranked refers to it

    private final Resources resources;

    public Finder(Resources resources) {
        this.resources = resources;
    }

    /**
     * The number of the thing.
     *
     * @param parameter the name under which the caller gave it, for the message
     * @throws org.revelateur.resource.UnknownIdentifier naming the nearest
     */
    public int find(Things<?> things, String kind, String parameter, String text) {
        int found = things.find(iri(kind, text));
        if (found < 0) {
            resources.resolve(kind, parameter, text); // a better message, if it is not even in the graph
            throw resources.unknown(kind, text);
        }
        return found;
    }

    /** The number of a word of a vocabulary; {@link Query#ANY} where none was given. */
    public int concept(Catalogue things, String kind, String parameter, Optional<String> code) {
        return code.map(text -> {
            int found = things.concepts().find(iri(kind, text));
            return found >= 0 ? found : resources.resolve(kind, parameter, text).isURI() ? NOBODYS : Query.ANY;
        }).orElse(Query.ANY);
    }

    /** What the text would name if there is such a thing. */
    public static String iri(String kind, String text) {
        return text.contains(":") ? text : Iris.thing(kind, text);
    }
}
