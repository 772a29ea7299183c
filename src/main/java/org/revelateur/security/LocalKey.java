package org.revelateur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What opens {@code /local}, where commands of this machine ask: a secret of this run of the server, which it leaves in the data
 * directory for who may read there. It opens to nobody who asks from another machine.
 */
public final class LocalKey {
    public static final String HEADER = "X-Revelateur-Key";

    private final String value;

    LocalKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        value = HexFormat.of().formatHex(bytes);
    }

    public String value() {
        return value;
    }

    boolean opens(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        return given != null && fromThisMachine(request)
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    static boolean fromThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress(); // it is always a literal address
        } catch (UnknownHostException odd) {
            return false;
        }
    }
}
