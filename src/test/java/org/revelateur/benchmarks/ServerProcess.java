package org.revelateur.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileCopyUtils;

/** A server in a process of its own, on loopback: Révélateur's jar or stock Fuseki's, each as it is shipped. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ACCEPT = "application/sparql-results+json, application/n-triples";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI endpoint;
    private final long started = System.nanoTime();

    private ServerProcess(List<String> command, URI endpoint, Path directory) throws IOException {
        this.endpoint = endpoint;
        var builder = new ProcessBuilder(command).directory(Files.createDirectories(directory).toFile());
        builder.environment().put("FUSEKI_BASE", directory.resolve("run").toString());
        this.process = builder.redirectErrorStream(true).redirectOutput(directory.resolve("server.log").toFile()).start();
    }

    /** @param options of the Java process, before its jar */
    static ServerProcess revelateur(Path data, String... options) throws IOException {
        return revelateur(data, List.of("-jar", jar("revelateur.jar", "target/revelateur.jar")), options);
    }

    /** The same without its security filters. */
    static ServerProcess unguarded(Path data) throws IOException {
        String file = Unguarded.class.getName().replace('.', '/') + ".class";
        var classes = data.resolve("classes");
        FileCopyUtils.copy(new ClassPathResource(file).getContentAsByteArray(), Files.createDirectories(classes.resolve(file).getParent()).resolve("Unguarded.class").toFile());
        return revelateur(data, List.of("-cp", jar("revelateur.jar", "target/revelateur.jar") + File.pathSeparator + classes, "org.revelateur.cli.Main"),
                "-Dspring.main.sources=" + Unguarded.class.getName(),
                "-Dspring.autoconfigure.exclude=org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration");
    }

    private static ServerProcess revelateur(Path data, List<String> program, String... options) throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(Fork.JAVA, "-Xmx512m", "-Dserver.address=127.0.0.1"));
        command.addAll(List.of(options));
        command.addAll(program);
        command.addAll(List.of("serve", "--data", data.toString(), "--port", Integer.toString(port)));
        return new ServerProcess(command, URI.create("http://127.0.0.1:" + port + "/sparql"), data);
    }

    /** Fuseki on a TDB2 database whose default graph is the union of all, as ours is. */
    static ServerProcess fuseki(Path data) throws IOException {
        int port = freePort();
        Files.createDirectories(data);
        Path configuration = Files.writeString(data.resolve("config.ttl"), """
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
                [] a fuseki:Service ; fuseki:name "ds" ; fuseki:dataset <#data> ;
                    fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] .
                <#data> a tdb2:DatasetTDB2 ; tdb2:location "%s" ; tdb2:unionDefaultGraph true .
                """.formatted(data.resolve("tdb2")));
        return new ServerProcess(List.of(Fork.JAVA, "-Xmx512m", "-jar", jar("fuseki.jar", "target/benchmarks/fuseki.jar"),
                "--localhost", "--port", Integer.toString(port), "--config", configuration.toString()), URI.create("http://127.0.0.1:" + port + "/ds/sparql"), data);
    }

    static String jar(String name, String usual) {
        return Path.of(System.getProperty("revelateur.benchmarks." + name, usual)).toAbsolutePath().toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Milliseconds from the start of the process to its first answer. */
    double awaitReady() throws IOException {
        long end = started + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (send(request("ASK {}")).statusCode() == 200) {
                    return (System.nanoTime() - started) / 1e6;
                }
            } catch (ConnectException notYet) {
                // asked again below
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new IllegalStateException("Not ready: " + process.info().commandLine().orElse(""));
    }

    /** Its root. */
    URI address() {
        return endpoint.resolve("/");
    }

    HttpRequest request(String query) {
        var body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(endpoint).header("Content-Type", "application/x-www-form-urlencoded").header("Accept", ACCEPT)
                .timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    /** The size of the answer. */
    int ask(HttpRequest request) throws IOException {
        var response = send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body().length;
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    double residentMegabytes() throws IOException {
        return status("VmRSS:");
    }

    double highestMegabytes() throws IOException {
        return status("VmHWM:");
    }

    private double status(String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(field)).findFirst().map(line -> Double.parseDouble(line.replaceAll("[^0-9]", ""))).orElseThrow() / 1024;
        }
    }

    /** As a failing machine ends it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
