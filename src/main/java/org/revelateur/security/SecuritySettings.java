package org.revelateur.security;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this package needs to know of the instance.
 *
 * @param data      where the accounts are kept
 * @param publicUrl the address that readers see, where a proxy stands before this server
 */
@ConfigurationProperties("revelateur")
record SecuritySettings(@DefaultValue("./var") Path data, Optional<URI> publicUrl) {
}
