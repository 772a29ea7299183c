package org.revelateur.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where this instance keeps what it knows.
 *
 * @param diskReserve what stays free on that disk: below it writes are refused, so that none ends half-way
 */
@ConfigurationProperties("revelateur")
record StoreSettings(@DefaultValue("./var") Path data, @DefaultValue("32MB") DataSize diskReserve) {
}
