package org.revelateur.search;

import jakarta.servlet.http.HttpServletRequest;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;

/** What a search address was asked, checked. */
record SearchRequest(String text, String language, int offset, int limit) {
    private static final int LONGEST = 500;
    private static final int USUAL = 20;
    private static final int MOST = 1000;
    private static final int FARTHEST = 1_000_000;

    /** @throws org.revelateur.resource.Problem naming the parameter that is unknown, repeated or malformed */
    static SearchRequest of(HttpServletRequest request) {
        var parameters = Parameters.of(request, "q", "limit", "offset");
        String text = parameters.text("q").orElse("");
        if (text.length() > LONGEST) {
            throw new MalformedParameter("q", text, "un texte de %d caractères au plus".formatted(LONGEST), "a text of at most %d characters".formatted(LONGEST));
        }
        return new SearchRequest(text, Languages.of(request), (int) parameters.number("offset", 0, 0, FARTHEST), (int) parameters.number("limit", USUAL, 1, MOST));
    }
}
