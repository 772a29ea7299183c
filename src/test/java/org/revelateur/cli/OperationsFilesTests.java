package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** What Docker's files and the runbook name is there: paths, commands, options, properties. */
class OperationsFilesTests {
    private static final Path DOCKER = Path.of("docker");
    private final CommandLine commands = Main.commands(InputStream.nullInputStream(), OutputStream.nullOutputStream());

    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file)).results().map(match -> match.group(1)).toList();
    }

    @Test
    void theImageIsMadeOfFilesThatAreThere() throws IOException {
        var copied = found(DOCKER.resolve("Dockerfile"), "^COPY (?!--from)(.+) \\S+$").stream().flatMap(sources -> Stream.of(sources.split(" "))).toList();

        assertThat(copied).contains("pom.xml", "data", "docker/train").allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(found(Path.of(".dockerignore"), "^!(.+)$")).containsAll(copied.stream().map(path -> path.replaceFirst("/.*", "")).distinct().toList());
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>revelateur</finalName>"); // target/revelateur.jar
    }

    @Test
    void theImageRunsAsNobodyInParticularAndSaysWhetherItIsHealthy() throws IOException {
        var dockerfile = Files.readString(DOCKER.resolve("Dockerfile"));

        assertThat(dockerfile).containsPattern("(?m)^USER 10001:10001$").contains("HEALTHCHECK", "-XX:MaxRAMPercentage=", "-XX:AOTCache=");
        assertThat(commands.getSubcommands()).containsKey(found(DOCKER.resolve("Dockerfile"), "^CMD \\[\"(\\w+)\"]$").getFirst());
        assertThat(DOCKER.resolve("healthcheck")).isExecutable().content().contains("/actuator/health/readiness");
        assertThat(DOCKER.resolve("train")).isExecutable();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theServicesNameFilesAndVolumesThatAreThere() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yml")));
        var services = (Map<String, Map<String, Object>>) compose.get("services");
        var server = services.get("revelateur");

        assertThat(server.get("read_only")).isEqualTo(true);
        assertThat((List<String>) server.get("volumes")).anyMatch(volume -> volume.endsWith(":/var/lib/revelateur"));
        assertThat((Map<String, Object>) compose.get("volumes")).containsKeys("facts", "certificates");
        assertThat(((Map<String, String>) server.get("build")).get("dockerfile")).satisfies(path -> assertThat(Path.of(path)).exists());
        assertThat(Files.readString(DOCKER.resolve("Caddyfile"))).contains("reverse_proxy revelateur:8080");
        assertThat(DOCKER.resolve("Caddyfile")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/operations.md", "docs/imports.md"})
    void theRunbookTypesCommandsThatThereAre(String file) throws IOException {
        var lines = found(Path.of(file), "(?:revelateur(?:\\.jar)?|\\.jar) ((?:serve|load|validate|import|query|export|backup|restore|data|user) [^`\\n|]*)");

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            CommandLine command = commands;
            for (String word : line.replaceFirst(" #.*", "").strip().split("[ :;,]+")) {
                if (command.getSubcommands().containsKey(word)) {
                    command = command.getSubcommands().get(word);
                } else if (word.startsWith("--")) {
                    assertThat(command.getCommandSpec().optionsMap()).as(line).containsKey(word);
                }
            }
            assertThat(command).isNotSameAs(commands);
        });
    }

    @Test
    void theRunbookNamesScriptsAndPropertiesThatThereAre() throws IOException {
        var runbook = Files.readString(Path.of("docs/operations.md"));
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path source : files.filter(path -> path.toString().matches(".*\\.(java|properties)")).toList()) {
                code.append(Files.readString(source));
            }
        }

        assertThat(Path.of("src/test/scripts/drills")).isExecutable();
        Matcher properties = Pattern.compile("`revelateur\\.([a-z.-]+)`").matcher(runbook);
        assertThat(properties.results().map(match -> match.group(1)).filter(name -> !name.contains("."))).isNotEmpty().allSatisfy(name ->
                assertThat(code.toString()).containsAnyOf("revelateur." + name, Stream.of(name.split("-")).reduce((start, word) -> start + Character.toUpperCase(word.charAt(0)) + word.substring(1)).orElseThrow()));
    }
}
