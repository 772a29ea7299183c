package org.revelateur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site asks with this server's credentials. A browser that knows them, or a session, adds them to a form posted from
 * anywhere, but it also says where the form stood. Programs send neither {@code Origin} nor {@code Sec-Fetch-Site}.
 */
final class OwnOriginFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Optional<URI> publicUrl;

    OwnOriginFilter(Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean borrowable = !SAFE.contains(request.getMethod())
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSession(false) != null);
        if (borrowable && !fromHere(request)) {
            Refusals.refuse(request, response, HttpStatus.FORBIDDEN,
                    "Refusé : cette demande vient d'une page d'un autre site (en-tête Origin ou Sec-Fetch-Site) et porte un compte de ce serveur.",
                    "Refused: this request comes from a page of another site (header Origin or Sec-Fetch-Site) and bears an account of this server.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || OWN_SITE.contains(site)) && (origin == null || own(origin, request.getHeader(HttpHeaders.HOST)));
    }

    /** The scheme is not compared with ours: where a proxy ends TLS, this server sees http and the browser https. */
    private boolean own(String origin, @Nullable String host) {
        try {
            var uri = URI.create(origin);
            String authority = authority(uri.getScheme(), uri.getRawAuthority());
            return host != null && authority.equals(authority(uri.getScheme(), host))
                    || publicUrl.filter(url -> authority.equals(authority(url.getScheme(), url.getRawAuthority()))
                            && url.getScheme().equals(uri.getScheme())).isPresent();
        } catch (IllegalArgumentException opaque) { // such as "null", from a sandboxed frame
            return false;
        }
    }

    private static String authority(@Nullable String scheme, @Nullable String authority) {
        if (scheme == null || authority == null) {
            throw new IllegalArgumentException("Not an origin");
        }
        String port = scheme.equals("https") ? ":443" : ":80";
        String name = authority.toLowerCase(Locale.ROOT);
        return name.endsWith(port) ? name.substring(0, name.length() - port.length()) : name;
    }
}
