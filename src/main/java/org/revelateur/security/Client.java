package org.revelateur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network address that a request comes from: whole to count by, shortened to write down. */
record Client(byte[] address) {

    /** Behind a proxy that is configured, Tomcat has put the reader's address in place of the proxy's. */
    static Client of(HttpServletRequest request) {
        try {
            return new Client(InetAddress.ofLiteral(request.getRemoteAddr()).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return new Client(new byte[4]);
        }
    }

    /** Whoever has an address of the new kind has the network around it too: 64 bits of it are one client. */
    String counted() {
        return text(address.length == 4 ? 4 : 8, "");
    }

    /** The network around it, which names nobody: 24 bits of the old kind, 48 of the new. */
    String shortened() {
        return address.length == 4 ? text(3, "/24") : text(6, "/48");
    }

    private String text(int bytes, String suffix) {
        try {
            return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(address, bytes), address.length)).getHostAddress() + suffix;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four or sixteen bytes are an address", e);
        }
    }
}
