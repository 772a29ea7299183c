package org.revelateur.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** The page of the API, and the programs that it shows. */
@ShippedServer
class ApiPageTests {
    private static final List<Language> LANGUAGES = List.of(new Language("sh", "sh"), new Language("py", "python3"), new Language("mjs", "node"), new Language("R", "Rscript"));

    @LocalServerPort
    int port;
    TestClient client;

    private record Language(String extension, String interpreter) {
    }

    @BeforeEach
    void connect() {
        client = new TestClient(port);
    }

    @Test
    void showsEveryAddressInTheReadersLanguage() {
        String page = client.get("/api", "Accept", "text/html").body();

        assertThat(client.json("/api/openapi.json").get("paths").propertyNames()).allSatisfy(path -> assertThat(page).contains("<code>" + path + "</code>"));
        assertThat(page).contains("Les besoins par le nom qu’on leur donne", "curl &#39;http://127.0.0.1:" + port + "/api/recommendations?need=mobilite/sans-voiture&amp;territory=48&#39;",
                "<form method=\"get\" action=\"/api/needs\"", "/def/context.jsonld", "geo:wktLiteral");
        assertThat(client.get("/api?lang=en", "Accept", "text/html").body()).contains("Needs by what people call them");
    }

    static Stream<Arguments> programs() {
        return Stream.of("recommendations", "question", "sparql").flatMap(task -> LANGUAGES.stream().map(language -> Arguments.of(task, language.extension(), language.interpreter())));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void showsProgramsThatRunAsTheyStand(String task, String extension, String interpreter, @TempDir Path folder) throws Exception {
        assumeThat(isHere(interpreter)).as("%s is on this machine", interpreter).isTrue();
        Path program = Files.writeString(folder.resolve(task + "." + extension), program(task, extension));

        Process run = new ProcessBuilder(interpreter, program.toString()).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes());

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
        assertThat(said.lines()).hasSizeGreaterThanOrEqualTo(extension.equals("sh") && task.equals("recommendations") ? 1 : 3);
        assertThat(said).containsPattern("solution|besoin|need/|Lozère|Territoire");
    }

    /** As somebody copies it off the page. */
    private String program(String task, String extension) {
        var shown = Pattern.compile("<code id=\"" + task + "-" + extension + "\">(.*?)</code>", Pattern.DOTALL).matcher(client.get("/api", "Accept", "text/html").body());
        assertThat(shown.find()).isTrue();
        return HtmlUtils.htmlUnescape(shown.group(1));
    }

    private static boolean isHere(String interpreter) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, interpreter)));
    }
}
