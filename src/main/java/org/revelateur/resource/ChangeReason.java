package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why somebody changes something, as the header {@code X-Change-Reason} says it. */
public final class ChangeReason {
    private ChangeReason() {
    }

    /** Servers read headers as Latin-1, while people's terminals write UTF-8. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Change-Reason")).map(ChangeReason::readable).map(reason -> reason.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(reason -> !reason.isEmpty());
    }

    private static String readable(String header) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }
}
