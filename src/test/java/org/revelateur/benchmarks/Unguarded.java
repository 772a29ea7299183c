package org.revelateur.benchmarks;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Takes the security filters out of a server, to measure what they cost. Without a stereotype, so that no scan finds it. */
class Unguarded {
    @Bean
    FilterRegistrationBean<Filter> noSecurity(@Qualifier("springSecurityFilterChain") Filter chain) {
        var registration = new FilterRegistrationBean<>(chain);
        registration.setEnabled(false);
        return registration;
    }
}
