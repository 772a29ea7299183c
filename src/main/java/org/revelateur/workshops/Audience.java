package org.revelateur.workshops;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kind of public, coded as the graph codes it, that a contribution comes from: all that is known of who wrote it, beside the room. */
public enum Audience {
    CIVIC("vie-civique-locale"), TECHNICAL("techniciens-de-l-ecosysteme"), CITIZENS("citoyens-et-porteurs");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst();
    }
}
