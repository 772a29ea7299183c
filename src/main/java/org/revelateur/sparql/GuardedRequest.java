package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request as Fuseki may see it: HEAD asked as the GET that it is without a body, the one format that we chose, and no script or style of the client's in the answer. */
final class GuardedRequest extends HttpServletRequestWrapper {
    private static final Set<String> NOT_PASSED_ON = Set.of("callback", "force-accept", "stylesheet");

    private @Nullable String format;

    GuardedRequest(HttpServletRequest request) {
        super(request);
    }

    /** From now on this is the only format that the client accepts. */
    static void accepting(HttpServletRequest request, String format) {
        ((GuardedRequest) request).format = format;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return format != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? Collections.enumeration(Set.of(format)) : super.getHeaders(name);
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return NOT_PASSED_ON.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return NOT_PASSED_ON.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        var names = new TreeSet<>(Collections.list(super.getParameterNames()));
        names.removeAll(NOT_PASSED_ON);
        return Collections.enumeration(names);
    }
}
