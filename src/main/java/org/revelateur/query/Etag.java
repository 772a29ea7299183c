package org.revelateur.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names one representation of one answer: the same name, the same bytes. */
final class Etag {
    private Etag() {
    }

    /** A digest of all that the bytes depend on, quoted. */
    static String of(Object... parts) {
        String all = Stream.of(parts).map(String::valueOf).map(part -> part.length() + ":" + part).collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest, 12)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
