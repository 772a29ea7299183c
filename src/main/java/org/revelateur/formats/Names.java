package org.revelateur.formats;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.revelateur.vocab.Prefixes;

/** IRIs as {@code prefix:name}. */
final class Names {
    private static final Map<String, String> PREFIXES = Prefixes.ALL.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_]([A-Za-z0-9_-]*)"); // needs no escape in any format

    private Names() {
    }

    static Optional<String> prefixed(String iri) {
        String name = iri.substring(namespace(iri).length());
        return prefix(iri).filter(_ -> SIMPLE.matcher(name).matches()).map(prefix -> prefix + ":" + name);
    }

    static Optional<String> prefix(String iri) {
        return Optional.ofNullable(PREFIXES.get(namespace(iri)));
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
