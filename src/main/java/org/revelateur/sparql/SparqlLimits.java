package org.revelateur.sparql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may take.
 *
 * @param timeout     time of a query; its {@code timeout} parameter, in seconds, may lower it
 * @param update      time of an update, which holds the only place of a writer
 * @param rows        rows of a result; a longer one is cut there by LIMIT
 * @param bytes       size of a result; a larger one is refused
 * @param body        size of a request
 * @param query       size of a query's text
 */
@ConfigurationProperties("revelateur.sparql")
public record SparqlLimits(@DefaultValue("10s") Duration timeout, @DefaultValue("60s") Duration update,
                    @DefaultValue("100000") long rows, @DefaultValue("200MB") DataSize bytes,
                    @DefaultValue("20MB") DataSize body, @DefaultValue("1MB") DataSize query) {
}
