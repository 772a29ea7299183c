package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Against a server that runs on the data directory. */
@ShippedServer
class RecommendCommandTests {
    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path directory;
    @Autowired
    ApplicationContext server;
    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void leaveTheNoteOfTheServer() throws IOException {
        RunningServer.note(directory, server);
    }

    private int recommend(String... options) {
        var all = Stream.of(Stream.of("recommend"), Stream.of(options), Stream.of("--data", directory.toString())).flatMap(words -> words).toArray(String[]::new);
        return Main.run(Main.commands(InputStream.nullInputStream(), out).setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true)), all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsSolutionsWithTheirReasons() {
        assertThat(recommend("--need", "mobilite/sans-voiture", "--territory", "48", "--limit", "2")).as(err.toString()).isZero();

        assertThat(out()).contains("Lozère", "\n 1  0.", "\n 2  0.", "Répond directement au besoin").doesNotContain("\n 3  0.");
    }

    @Test
    void givesTheAnswerOfTheServerAsJson() {
        assertThat(recommend("--need", "mobilite/sans-voiture", "--territory", "48", "--lang", "en", "--format", "json")).as(err.toString()).isZero();

        assertThat(out()).isEqualTo(new TestClient(port).get("/api/recommendations?need=mobilite/sans-voiture&territory=48&lang=en").body());
    }

    @Test
    void endsWithOneLineForAnUnknownNeed() {
        assertThat(recommend("--need", "mobilite/sans-voitur", "--territory", "48")).isEqualTo(1);

        assertThat(err.toString().strip()).contains("mobilite/sans-voiture").doesNotContain("\n");
        assertThat(out()).isEmpty();
    }
}
