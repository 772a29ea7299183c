package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where this server shows our things: at its public address, or relative to itself where it knows none. */
@Component
public class PageAddresses {
    private static final Pattern NOT_IN_PATHS = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,=:@/%-]");
    private static final Pattern UNSAFE = Pattern.compile("[;\\\\]|//|/\\.\\.?(/|$)|%(?![0-9a-fA-F]{2})|%(25|2[eEfF]|3[bB]|5[cC]|[01][0-9a-fA-F]|7[fF])");

    private final String base;

    public PageAddresses(@Value("${revelateur.public-url:}") String publicUrl) {
        this.base = publicUrl.replaceFirst("/+$", "");
    }

    /** The page of one of our things; what is another's stays at its IRI. */
    public String of(String iri) {
        return isOurs(iri) ? base + path(iri) : iri;
    }

    /** The address by which readers reach this server, without a slash at its end: the public one, else the one that they asked. */
    public String root(HttpServletRequest request) {
        return base.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() : base;
    }

    /** Whether it names a thing or a graph of ours. */
    public static boolean isOurs(String iri) {
        return iri.startsWith(Iris.THINGS) || iri.startsWith(Iris.GRAPHS);
    }

    /** Where this server tells of anything that the graph speaks of, ours or not. */
    public static String path(String iri) {
        if (isPlain(iri)) {
            return iri.substring(Iris.BASE.length() - 1);
        }
        return isOurs(iri) && comesThrough(iri) ? NOT_IN_PATHS.matcher(iri.substring(Iris.BASE.length() - 1)).replaceAll(odd -> UriUtils.encode(odd.group(), StandardCharsets.UTF_8))
                : "/id?iri=" + UriUtils.encode(iri, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** Whether nothing in it could mean anything else in a path; most are so, and this is quickly seen. */
    private static boolean isPlain(String iri) {
        if (!isOurs(iri)) {
            return false;
        }
        for (int i = Iris.BASE.length(); i < iri.length(); i++) {
            char letter = iri.charAt(i);
            boolean joins = letter == '-' || letter == '_' || letter == '/' && iri.charAt(i - 1) != '/';
            if (!joins && (letter > 'z' || !Character.isLetterOrDigit(letter))) {
                return false;
            }
        }
        return true;
    }

    /** As a path: firewalls take some for an attack, and escapes that are no UTF-8 for a mistake. */
    private static boolean comesThrough(String iri) {
        return !UNSAFE.matcher(iri.substring(Iris.BASE.length() - 1)).find() && UriUtils.decode(iri, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }
}
