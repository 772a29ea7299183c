package org.revelateur.resource;

import java.net.URI;

/** A page that a fact rests on; a copy reproduces another page. */
public record Source(String url, String title, boolean copy) {

    /** Whose page it is, for a reader who wonders whether to follow the link. */
    public String host() {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Only what a browser may follow safely. */
    public boolean followable() {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
