package org.revelateur.sparql;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Knows whether the client of a request still waits: the servlet API tells only who reads or writes, and a query does neither for long. */
final class ClientConnection extends ValveBase {
    private static final String ATTRIBUTE = ClientConnection.class.getName();

    ClientConnection() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, request.getCoyoteRequest());
        getNext().invoke(request, response);
    }

    /** May be asked by another thread, once the body is read and before the answer is written. */
    static boolean isGone(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof org.apache.coyote.Request connection && hasEnded(connection);
    }

    /** Tomcat reads what is there without waiting, and keeps it for the next request; it counts the end of the stream as one byte, and no request is as short. */
    private static boolean hasEnded(org.apache.coyote.Request connection) {
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable() == 1;
    }
}
