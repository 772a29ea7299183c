package org.revelateur.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Something that the caller can put right: {@link ProblemAdvice} answers it as an RFC 9457 problem, in the language asked for. */
public abstract class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String french;
    private final String english;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    protected Problem(HttpStatus status, String french, String english) {
        super(french);
        this.status = status;
        this.french = french;
        this.english = english;
    }

    public HttpStatus status() {
        return status;
    }

    /** What happened, the value, and what was expected; French for any language but English. */
    public String detail(String language) {
        return language.equals("en") ? english : french;
    }

    /** Its members beside the detail, for programs. */
    public Map<String, Object> properties(String language) {
        return properties;
    }

    public HttpHeaders headers() {
        return headers;
    }

    /** A member of the problem beside its detail, for programs. */
    protected final void property(String name, Object value) {
        properties.put(name, value);
    }

    /** At most 80 characters of what the caller sent, for quoting it back. */
    protected static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }
}
