package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer that anybody may keep for five minutes, and show for a day while asking for the new one. */
public final class Kept {
    private static final String CONTROL = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().staleWhileRevalidate(Duration.ofDays(1)).getHeaderValue();

    private Kept() {
    }

    /** Names the answer. Whether the client has it already: then nothing is left to write. */
    public static boolean has(HttpServletRequest request, HttpServletResponse response, String etag) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CONTROL);
        return new ServletWebRequest(request, response).checkNotModified(etag);
    }
}
