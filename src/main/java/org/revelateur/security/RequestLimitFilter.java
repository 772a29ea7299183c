package org.revelateur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each client ask so much a minute; who asks more is told when to come back. */
final class RequestLimitFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLimitFilter.class);

    private final Allowance sparql;
    private final Allowance others;
    private final List<IpAddressMatcher> exempt;

    RequestLimitFilter(SecuritySettings.Requests limits, InstantSource clock) {
        this.sparql = new Allowance(limits.sparql(), clock);
        this.others = new Allowance(limits.others(), clock);
        this.exempt = limits.exempt().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var client = Client.of(request);
        request.setAttribute("client", client.shortened()); // for an access log, which should not have the whole
        if (exempt.stream().noneMatch(network -> network.matches(request.getRemoteAddr()))) {
            boolean isSparql = request.getRequestURI().startsWith(request.getContextPath() + "/sparql");
            var wait = (isSparql ? sparql : others).take(client.counted());
            if (wait.isPresent()) {
                long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
                LOG.debug("A client of {} asks too much", client.shortened());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                Refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "Trop de requêtes par minute ; réessayez dans %d s.".formatted(seconds),
                        "Too many requests a minute; try again in %d s.".formatted(seconds));
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
