package org.revelateur.graph;

import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.PrefixMapWrapper;
import org.apache.jena.shared.PrefixMapping;
import org.revelateur.vocab.Prefixes;

/** The project's prefixes; what a request declares for itself stays in that request. */
final class FixedPrefixes extends PrefixMapWrapper {
    FixedPrefixes() {
        super(ours());
    }

    private static PrefixMap ours() {
        var prefixes = PrefixMapFactory.create();
        Prefixes.ALL.forEach(prefixes::add);
        return prefixes;
    }

    @Override
    public void add(String prefix, String iri) {
    }

    @Override
    public void putAll(PrefixMap other) {
    }

    @Override
    public void putAll(Map<String, String> mapping) {
    }

    @Override
    public void putAll(PrefixMapping mapping) {
    }

    @Override
    public void delete(String prefix) {
    }

    @Override
    public void clear() {
    }
}
