package org.revelateur.resource;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Somebody sent a kind of content that this address does not read; the answer lists those that it does. */
public final class UnsupportedContent extends Problem {
    private UnsupportedContent(String french, String english) {
        super(HttpStatus.UNSUPPORTED_MEDIA_TYPE, french, english);
    }

    public static UnsupportedContent type(@Nullable String type, Collection<String> known) {
        String list = String.join(", ", known);
        var unsupported = new UnsupportedContent("Content-Type « %s » : attendu l'un de %s, en UTF-8.".formatted(type == null ? "" : quoted(type), list),
                "Content-Type '%s': expected one of %s, in UTF-8.".formatted(type == null ? "" : quoted(type), list));
        unsupported.headers().set("Accept-Post", list);
        return unsupported;
    }

    static UnsupportedContent encoding(String encoding) {
        var unsupported = new UnsupportedContent("Content-Encoding « %s » : attendu gzip, ou rien.".formatted(quoted(encoding)),
                "Content-Encoding '%s': expected gzip, or none.".formatted(quoted(encoding)));
        unsupported.headers().set(HttpHeaders.ACCEPT_ENCODING, "gzip");
        return unsupported;
    }
}
