package org.revelateur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The server that a command asks: the one that runs on the data directory, over loopback, or where none runs one of its own, at a
 * port that nobody knows, until the command is done. A server that runs has left a note of its port in the directory.
 */
final class RunningServer implements AutoCloseable {
    private static final String NOTE = "server.properties";

    private final URI address;
    private final Optional<ConfigurableApplicationContext> own;

    private RunningServer(int port, Optional<ConfigurableApplicationContext> own) {
        this.address = URI.create("http://%s:%d".formatted(InetAddress.getLoopbackAddress().getHostAddress(), port));
        this.own = own;
    }

    /** @throws CommandFailed if none runs and none can be started */
    static RunningServer on(Path data) {
        return noted(data).map(port -> new RunningServer(port, Optional.empty())).orElseGet(() -> started(data));
    }

    /** Tells commands of this machine where the server listens; forgotten when it stops. */
    static void note(Path data, Environment environment) throws IOException {
        var note = new Properties();
        note.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        note.setProperty("port", environment.getRequiredProperty("local.server.port"));
        Path file = data.resolve(NOTE);
        try (var out = Files.newBufferedWriter(file)) {
            note.store(out, null);
        }
        file.toFile().deleteOnExit();
    }

    URI address() {
        return address;
    }

    private static Optional<Integer> noted(Path data) {
        Path file = data.resolve(NOTE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var note = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            note.load(in);
            int port = Integer.parseInt(note.getProperty("port", ""));
            return Optional.of(port).filter(RunningServer::listens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            throw new CommandFailed("%s : ce n'est pas la note d'un serveur".formatted(file));
        }
    }

    /** A server that was killed leaves its note. */
    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static RunningServer started(Path data) {
        var context = ServeCommand.start("--revelateur.data=" + data, "--server.port=0", "--server.address=" + InetAddress.getLoopbackAddress().getHostAddress(),
                "--logging.level.root=ERROR", "--logging.level.org.revelateur=ERROR");
        return new RunningServer(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class), Optional.of(context));
    }

    @Override
    public void close() {
        own.ifPresent(SpringApplication::exit);
    }
}
