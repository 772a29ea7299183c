package org.revelateur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.revelateur.security.LocalKey;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server that a command asks: the one that runs on the data directory, over loopback, or where none runs one of its own, at a
 * port that nobody knows, until the command is done. A server that runs has left a note of its port in the directory.
 */
final class RunningServer implements AutoCloseable {
    private static final String NOTE = "server.properties";

    private final URI address;
    private final String key;
    private final Optional<ConfigurableApplicationContext> own;

    private RunningServer(int port, String key, Optional<ConfigurableApplicationContext> own) {
        this.address = URI.create("http://%s:%d".formatted(InetAddress.getLoopbackAddress().getHostAddress(), port));
        this.key = key;
        this.own = own;
    }

    /** @throws CommandFailed if none runs and none can be started */
    static RunningServer on(Path data) {
        return running(data).orElseGet(() -> started(data));
    }

    /** Empty where none runs. */
    static Optional<RunningServer> running(Path data) {
        Path file = data.resolve(NOTE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var note = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            note.load(in);
            int port = Integer.parseInt(note.getProperty("port", ""));
            return listens(port) ? Optional.of(new RunningServer(port, note.getProperty("key", ""), Optional.empty())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s : la note du serveur ne peut pas être lue (%s)".formatted(file, e), e);
        } catch (NumberFormatException e) {
            throw new CommandFailed("%s : ce n'est pas la note d'un serveur".formatted(file));
        }
    }

    /** Tells commands of this machine where the server listens and what lets them in; for its owner's eyes, and forgotten when it stops. */
    static void note(Path data, ApplicationContext server) throws IOException {
        var note = new Properties();
        note.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        note.setProperty("port", server.getEnvironment().getRequiredProperty("local.server.port"));
        note.setProperty("key", server.getBean(LocalKey.class).value());
        Path written = Files.createTempFile(data, "server", ".tmp");
        try (var out = Files.newBufferedWriter(written)) {
            note.store(out, null);
        }
        Path file = Files.move(written, data.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        file.toFile().deleteOnExit();
    }

    URI address() {
        return address;
    }

    String key() {
        return key;
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
        return new RunningServer(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class), context.getBean(LocalKey.class).value(), Optional.of(context));
    }

    @Override
    public void close() {
        own.ifPresent(SpringApplication::exit);
    }
}
