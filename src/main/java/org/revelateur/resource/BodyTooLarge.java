package org.revelateur.resource;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Somebody sent more than one request may hold. */
public final class BodyTooLarge extends Problem {
    public BodyTooLarge(DataSize limit) {
        super(HttpStatus.CONTENT_TOO_LARGE, "Contenu trop grand : %d Mo au plus, une fois décompressé. Envoyez-le en plusieurs fois.".formatted(limit.toMegabytes()),
                "Content too large: at most %d MB, unpacked. Send it in several parts.".formatted(limit.toMegabytes()));
        property("limit", limit.toBytes());
    }
}
