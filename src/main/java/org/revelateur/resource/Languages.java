package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the two languages of this server a request asks for: {@code lang=} first, then {@code Accept-Language}, else French. */
public final class Languages {
    public static final List<String> OURS = List.of("fr", "en");

    private Languages() {
    }

    public static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).filter(OURS::contains)
                .or(() -> accepted(request)).orElse("fr");
    }

    /** What {@code Accept-Language} prefers of our languages; empty if it says nothing of them. */
    public static Optional<String> accepted(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Accept-Language")).map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookupTag(ranges, OURS));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
