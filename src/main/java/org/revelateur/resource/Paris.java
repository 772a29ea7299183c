package org.revelateur.resource;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which this graph's readers live, wherever the server stands. */
public final class Paris {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {
    }

    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
