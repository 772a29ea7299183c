package org.revelateur.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at the port before the store is opened and filled: the server itself takes it last. */
final class FreePort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment environment = prepared.getEnvironment();
        String address = environment.getProperty("server.address");
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return; // any free one, or none
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Tomcat does: a port that was just left is free
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            PortInUseException.throwIfPortBindingException(e, () -> port);
        }
    }
}
