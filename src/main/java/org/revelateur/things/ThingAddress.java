package org.revelateur.things;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.vocab.Iris;
import org.springframework.web.util.UriUtils;

/** Which of our IRIs a request's path means. A path has only ASCII; an IRI may have the letter, or its escape. */
final class ThingAddress {
    private static final Pattern ESCAPES = Pattern.compile("(%[0-9A-Fa-f]{2})+");
    private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|^`\\\\%/\\uFFFD]"); // nor a slash: its escape is no part of a path

    private ThingAddress() {
    }

    /** As it is written first, then with the letters that it escapes. */
    static List<Node> meant(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        return Stream.of(path, ESCAPES.matcher(path).replaceAll(run -> Matcher.quoteReplacement(letters(run.group())))).distinct()
                .map(iri -> NodeFactory.createURI(Iris.BASE + iri)).toList();
    }

    private static String letters(String escapes) {
        String text = UriUtils.decode(escapes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? escapes : NOT_IN_IRIS.matcher(text).replaceAll(odd -> UriUtils.encode(odd.group(), StandardCharsets.UTF_8));
    }
}
