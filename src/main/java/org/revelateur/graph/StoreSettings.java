package org.revelateur.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where this instance keeps what it knows: the property {@code revelateur.data}. */
@ConfigurationProperties("revelateur")
record StoreSettings(@DefaultValue("./var") Path data) {
}
