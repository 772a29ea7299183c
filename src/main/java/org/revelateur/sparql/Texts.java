package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.atlas.web.ContentType;
import org.revelateur.resource.Body;
import org.revelateur.resource.UnsupportedContent;
import org.revelateur.vocab.Iris;
import org.springframework.util.unit.DataSize;

/** Queries and updates as they come in, before they mean anything. */
final class Texts {
    /** What a relative IRI in a query or an update is relative to, wherever this server stands. */
    static final String BASE = Iris.THINGS;

    private Texts() {
    }

    /** The whole body, which is of this type and in UTF-8. */
    static String body(HttpServletRequest request, String type, DataSize limit) {
        ContentType sent = ContentType.create(request.getContentType());
        if (sent != null && sent.getCharset() != null && !sent.getCharset().equalsIgnoreCase("utf-8")) {
            throw UnsupportedContent.type(request.getContentType(), List.of(type));
        }
        try {
            return Body.text(Body.bytes(request, limit));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static List<String> values(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }

    /** The refusal of a text that is no SPARQL; a place of 0 is not known. */
    static Refusal refused(RuntimeException wrong, int line, int column) {
        if (wrong.getCause() instanceof StackOverflowError) {
            return Refusal.tooDeep();
        }
        String place = line > 0 ? ", ligne %d, colonne %d".formatted(line, column) : "";
        String first = wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage().lines().findFirst().orElse("");
        return Refusal.of(400, "Faute de syntaxe%s. Syntax error%s: %s".formatted(place, place.replace("ligne", "line").replace("colonne", "column"), first));
    }
}
