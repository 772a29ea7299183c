package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.revelateur.formats.Format;
import org.revelateur.resource.Etags;
import org.springframework.http.HttpHeaders;

/** The entity tags of one state of a graph, one for each format. What is written depends on the state alone, so {@code If-Match} takes any of them. */
record GraphTag(Etags etags, long version, String graph) {

    String in(Format format) {
        return etags.of(version, graph, format);
    }

    /** Whether the client has this representation already. */
    boolean isKnownBy(HttpServletRequest request, Format format) {
        return tags(request, HttpHeaders.IF_NONE_MATCH).anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(in(format)));
    }

    /** Whether the graph is as the client says that it must be, or no longer is. */
    boolean allows(HttpServletRequest request, boolean exists) {
        boolean match = request.getHeader(HttpHeaders.IF_MATCH) == null || tags(request, HttpHeaders.IF_MATCH).anyMatch(tag -> exists && isOurs(tag));
        return match && tags(request, HttpHeaders.IF_NONE_MATCH).noneMatch(tag -> exists && isOurs(tag));
    }

    private boolean isOurs(String tag) {
        return tag.equals("*") || Format.DATA.stream().anyMatch(format -> tag.equals(in(format)));
    }

    private static Stream<String> tags(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip);
    }
}
