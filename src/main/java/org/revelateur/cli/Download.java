package org.revelateur.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of a public service, fetched: from known hosts only, over TLS, without redirections, in bounded time and size. */
final class Download {
    private static final List<String> HOSTS = List.of("aides-territoires.beta.gouv.fr", "geo.api.gouv.fr", "api.data.inclusion.beta.gouv.fr", "www.insee.fr", "transiscope.gogocarto.fr");
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofMinutes(2);
    private static final long MOST = 200L << 20;

    private Download() {
    }

    static boolean isAddress(String file) {
        return file.matches("(?i)https?://.*");
    }

    /** @return a temporary file, called as what it is of */
    static Path fetch(String text, String kind) throws IOException {
        URI address = checked(text);
        Path file = Files.createTempFile("revelateur-", kind.equals("rdf") ? "-" + Path.of(address.getPath()).getFileName() : ".download");
        try (var client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(Redirect.NEVER).build()) {
            var response = client.send(HttpRequest.newBuilder(address).timeout(ANSWERING).build(), BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() != 200) {
                    throw new CommandFailed("%s : le service a répondu %d".formatted(text, response.statusCode()));
                }
                Files.copy(new Bounded(in, text), file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new CommandFailed("%s : rien n'a pu être reçu (%s)".formatted(text, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrompu");
        }
    }

    private static URI checked(String text) {
        List<String> allowed = Optional.ofNullable(System.getenv("REVELATEUR_IMPORT_HOSTS")).map(hosts -> Arrays.stream(hosts.split(",")).map(String::strip).toList()).orElse(HOSTS);
        try {
            URI address = URI.create(text);
            if (!"https".equalsIgnoreCase(address.getScheme()) || !allowed.contains(address.getHost())) {
                throw new CommandFailed("%s : seul https vers %s est permis ; REVELATEUR_IMPORT_HOSTS en donne d'autres".formatted(text, String.join(", ", allowed)));
            }
            return address;
        } catch (IllegalArgumentException malformed) {
            throw new CommandFailed("%s : ce n'est pas une adresse".formatted(text));
        }
    }

    /** Ends where too much comes. */
    private static final class Bounded extends FilterInputStream {
        private final String address;
        private long read;

        Bounded(InputStream in, String address) {
            super(in);
            this.address = address;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            read += Math.max(got, 0);
            if (read > MOST) {
                throw new CommandFailed("%s : plus de %d Mo".formatted(address, MOST >> 20));
            }
            return got;
        }
    }
}
