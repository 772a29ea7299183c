package org.revelateur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the pages of any site read what is public here (CORS), without credentials. What is not listed stays closed to them. */
final class OpenReadingFilter extends OncePerRequestFilter {
    private static final String[] READ = {"/sparql", "/sparql/data", "/api/**", "/id/**", "/graph/**", "/def", "/def/**", "/dump/**", "/widgets/**", "/embed/**",
            "/.well-known/**", "/feed.atom"};
    private static final String[] POSTED = {"/sparql", "/api/validation"}; // questions that may be too long for an address

    private final RequestMatcher read = any(READ);
    private final RequestMatcher posted = any(POSTED);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String method = request.getMethod();
        boolean preflight = method.equals("OPTIONS") && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        boolean open = method.equals("POST") ? posted.matches(request)
                : (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method) || HttpMethod.OPTIONS.matches(method)) && read.matches(request);
        if (open) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin"); // also for pages that isolate themselves
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Location, ETag, Link, Location, Retry-After, X-Result-Limit");
        }
        if (open && preflight) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, posted.matches(request) ? "GET, HEAD, POST" : "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, // not Authorization: nobody signs in from another site
                    "Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, X-Requested-With");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static RequestMatcher any(String[] patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(PathPatternRequestMatcher::pathPattern).toList());
    }
}
