package org.revelateur.resource;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.revelateur.vocab.Iris;
import org.springframework.core.io.ClassPathResource;

/**
 * JSON-LD written out without its context, so that what the language would silently drop is refused: a member that the
 * context does not know, an IRI that is none. The only context known by its address is ours; no other is fetched.
 */
final class JsonLdBody {
    /** No document is here: an IRI that begins so was relative. */
    private static final URI NOWHERE = URI.create("https://relative.invalid/");
    private static final Set<String> OUR_CONTEXT = Set.of(Iris.BASE + "def/context.jsonld", NOWHERE + "def/context.jsonld");

    private JsonLdBody() {
    }

    static String expanded(String text) {
        try {
            JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options()).get();
            check(expanded);
            return expanded.toString();
        } catch (JsonLdError wrong) {
            throw unreadable(wrong);
        } catch (StackOverflowError deep) {
            throw RdfBody.tooDeep();
        }
    }

    private static JsonLdOptions options() {
        var options = new JsonLdOptions(contexts());
        options.setBase(NOWHERE);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static DocumentLoader contexts() {
        return (address, _) -> {
            if (!OUR_CONTEXT.contains(address.toString())) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Remote contexts are not fetched: write the @context into the document, or name "
                        + Iris.BASE + "def/context.jsonld (" + address + ")");
            }
            try (var in = new ClassPathResource("ontology/context.jsonld").getInputStream()) {
                return JsonDocument.of(in);
            } catch (IOException e) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
            }
        };
    }

    private static Unreadable unreadable(JsonLdError wrong) {
        Throwable cause = wrong;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = RdfBody.said(cause.getMessage());
        return cause instanceof JsonParsingException json ? Unreadable.at(json.getLocation().getLineNumber(), json.getLocation().getColumnNumber(), message, message)
                : new Unreadable(message, message);
    }

    /** In the expanded form every name of a thing, a type or a property is an IRI, a blank node or a keyword. */
    private static void check(JsonValue value) {
        switch (value) {
            case JsonArray array -> array.forEach(JsonLdBody::check);
            case JsonObject object -> object.forEach((name, member) -> {
                if (name.equals("@id") || name.equals("@type")) {
                    names(member);
                } else if (!name.startsWith("@")) {
                    iri(name);
                }
                check(member);
            });
            default -> { }
        }
    }

    private static void names(JsonValue value) {
        switch (value) {
            case JsonArray array -> array.forEach(JsonLdBody::names);
            case JsonString name -> iri(name.getString());
            default -> { }
        }
    }

    private static void iri(String name) {
        if (name.startsWith("_:") || name.startsWith("@")) {
            return;
        }
        String written = name.startsWith(NOWHERE.toString()) ? name.substring(NOWHERE.toString().length()) : name;
        try {
            if (written.equals(name) && !name.contains(" ") && IRIx.create(name).isReference()) {
                return;
            }
        } catch (IRIException malformed) {
            // said below
        }
        throw new Unreadable("« %s » n'est pas un IRI absolu".formatted(Problem.quoted(written)), "'%s' is not an absolute IRI".formatted(Problem.quoted(written)));
    }
}
