package org.revelateur.resource;

import java.nio.charset.StandardCharsets;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where this server shows our things: at its public address, or relative to itself where it knows none. */
@Component
public class PageAddresses {
    private final String base;

    public PageAddresses(@Value("${revelateur.public-url:}") String publicUrl) {
        this.base = publicUrl.replaceFirst("/+$", "");
    }

    /** The page of one of our things; what is another's stays at its IRI. */
    public String of(String iri) {
        return iri.startsWith(Iris.THINGS) ? base + UriUtils.encodePath(iri.substring(Iris.BASE.length() - 1), StandardCharsets.UTF_8) : iri;
    }
}
