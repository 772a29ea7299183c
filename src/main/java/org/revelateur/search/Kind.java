package org.revelateur.search;

import org.apache.jena.graph.Node;
import org.revelateur.vocab.Rev;

/** What can be searched for. */
public enum Kind {
    NEED("need", Rev.NEED_CLASS), TERRITORY("territory", Rev.TERRITORY_CLASS), SOLUTION("solution", Rev.SOLUTION_CLASS), ACTOR("actor", Rev.ACTOR_CLASS);

    private final String code;
    private final Node type;

    Kind(String code, Node type) {
        this.code = code;
        this.type = type;
    }

    /** As IRIs write it. */
    String code() {
        return code;
    }

    Node type() {
        return type;
    }
}
