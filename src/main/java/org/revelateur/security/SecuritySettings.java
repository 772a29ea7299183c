package org.revelateur.security;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
record SecuritySettings(@DefaultValue("./var") Path data, Optional<URI> publicUrl, @DefaultValue Requests requests, @DefaultValue Oidc oidc) {

    /**
     * How much one client may ask.
     *
     * @param sparql a minute, at /sparql
     * @param others a minute, elsewhere
     * @param exempt addresses and networks that may ask without end
     */
    record Requests(@DefaultValue("600") int sparql, @DefaultValue("6000") int others, @DefaultValue({"127.0.0.0/8", "::1"}) List<String> exempt) {
    }

    /**
     * How the tokens of the identity provider are read; {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} names it.
     *
     * @param rolesClaim the claim that lists the roles; a dot leads into a claim, as in {@code realm_access.roles}
     * @param nameClaim  the claim that the log of changes names an author by
     */
    record Oidc(@DefaultValue("roles") String rolesClaim, @DefaultValue("sub") String nameClaim) {
    }
}
