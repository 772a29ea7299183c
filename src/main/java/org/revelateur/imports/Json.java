package org.revelateur.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.revelateur.resource.Body;
import org.revelateur.resource.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the providers' JSON has in common: a list, perhaps within a member, and texts that may hold HTML. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {
    }

    /** The elements of the list, or of the first of these members that is one. */
    static List<JsonNode> elements(byte[] content, String... members) {
        JsonNode root = parsed(content);
        if (root.isArray()) {
            return root.valueStream().toList();
        }
        for (String member : members) {
            if (root.path(member).isArray()) {
                return root.path(member).valueStream().toList();
            }
        }
        throw new Unreadable("une liste est attendue, ou un objet avec " + String.join(" ou ", members), "a list is expected, or an object with " + String.join(" or ", members));
    }

    static JsonNode parsed(byte[] content) {
        try {
            return MAPPER.readTree(Body.text(content));
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            String french = "ce n'est pas du JSON : " + wrong.getOriginalMessage();
            throw place == null ? new Unreadable(french, "this is not JSON: " + wrong.getOriginalMessage())
                    : new Unreadable(place.getLineNr(), place.getColumnNr(), french, "this is not JSON: " + wrong.getOriginalMessage());
        }
    }

    static String text(JsonNode element, String member) {
        return plain(element.path(member).asString(""));
    }

    static String list(JsonNode element, String member) {
        return element.path(member).valueStream().map(value -> plain(value.asString("")).replace('|', '/')).filter(text -> !text.isEmpty()).collect(Collectors.joining("|"));
    }

    /** Without tags; a reader's page never trusts it anyway. */
    static String plain(String html) {
        return html.replaceAll("(?s)<[^>]*>", " ").replace("&nbsp;", " ").replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                .replaceAll("\\s+", " ").strip();
    }

    /** At most so many characters, at the end of a word. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.lastIndexOf(' ', most) > 0 ? text.lastIndexOf(' ', most) : most) + "…";
    }
}
