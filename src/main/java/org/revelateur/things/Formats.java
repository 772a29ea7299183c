package org.revelateur.things;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.MediaType;

/** The formats in which a thing is told, and the choice among them. */
final class Formats {
    static final Map<String, RDFFormat> OFFERED = new LinkedHashMap<>();
    private static final Map<MediaType, String> NAMES = new LinkedHashMap<>();

    static {
        offer("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY);
        offer("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY);
        offer("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);
        offer("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);
        NAMES.put(MediaType.TEXT_HTML, "html");
        NAMES.put(MediaType.APPLICATION_XHTML_XML, "html");
    }

    private Formats() {
    }

    private static void offer(String name, String type, RDFFormat format) {
        OFFERED.put(name, format);
        NAMES.put(MediaType.parseMediaType(type), name);
    }

    static MediaType mediaType(String name) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().equals(name)).findFirst().orElseThrow().getKey();
    }

    static List<MediaType> mediaTypes() {
        return List.copyOf(NAMES.keySet());
    }

    /** The format asked for by name, else the one that {@code Accept} likes best; a page for who has no preference. */
    static Optional<String> chosen(Optional<String> name, List<MediaType> accepted) {
        if (name.isPresent()) {
            return name.filter(NAMES::containsValue);
        }
        if (accepted.isEmpty()) {
            return Optional.of("html");
        }
        return accepted.stream().sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed()) // a stable sort: else as written
                .filter(type -> type.getQualityValue() > 0).flatMap(type -> offeredFor(type).stream()).findFirst();
    }

    private static Optional<String> offeredFor(MediaType accepted) {
        if (accepted.includes(MediaType.TEXT_HTML)) {
            return Optional.of("html");
        }
        return NAMES.entrySet().stream().filter(entry -> accepted.includes(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
