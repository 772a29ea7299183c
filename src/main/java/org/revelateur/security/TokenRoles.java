package org.revelateur.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The roles that a token of the identity provider gives: the words of ours that its claim lists, and no others. */
record TokenRoles(String claim) implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        Object found = token.getClaims();
        for (String name : claim.split("\\.")) {
            found = found instanceof Map<?, ?> claims ? claims.get(name) : null;
        }
        var words = found instanceof Collection<?> listed ? listed : List.of(Objects.requireNonNullElse(found, "").toString().split(" "));
        return words.stream().map(Object::toString).map(Role::of).flatMap(Optional::stream).map(Role::authority).toList();
    }
}
