package org.revelateur.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /actuator}: whether the server lives, whether it is ready, and to who operates it, its measures. */
@RestController
class ActuatorController {
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For");

    private final Readiness readiness;
    private final ObjectProvider<Telemetry> telemetry;
    private final List<IpAddressMatcher> operators;

    ActuatorController(Readiness readiness, ObjectProvider<Telemetry> telemetry, @Value("${revelateur.metrics-for:127.0.0.0/8,::1}") List<String> operators) {
        this.readiness = readiness;
        this.telemetry = telemetry;
        this.operators = operators.stream().map(IpAddressMatcher::new).toList();
    }

    @GetMapping({"/actuator/health", "/actuator/health/readiness"})
    ResponseEntity<Map<String, String>> ready() {
        boolean ready = readiness.isReady();
        return ResponseEntity.status(ready ? 200 : 503).header(HttpHeaders.CACHE_CONTROL, "no-store").body(Map.of("status", ready ? "UP" : "OUT_OF_SERVICE"));
    }

    /** That it answers is all there is to say. */
    @GetMapping("/actuator/health/liveness")
    ResponseEntity<Map<String, String>> alive() {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(Map.of("status", "UP"));
    }

    @GetMapping("/actuator/prometheus")
    ResponseEntity<String> prometheus(HttpServletRequest request) {
        if (!isOperator(request)) {
            throw new OperatorsOnly();
        }
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                .body(telemetry.getObject().prometheus());
    }

    /** Who comes through a proxy that nobody named has its address, not their own. */
    private boolean isOperator(HttpServletRequest request) {
        return FORWARDED.stream().allMatch(header -> request.getHeader(header) == null) && operators.stream().anyMatch(network -> network.matches(request.getRemoteAddr()));
    }

    /** What is measured from the start on; nobody waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        Thread.ofPlatform().name("telemetry").daemon().start(telemetry::getObject);
    }
}
