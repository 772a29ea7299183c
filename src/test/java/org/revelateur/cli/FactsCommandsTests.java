package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Facts in and out by commands, against a server that runs on the data directory. The facts are made up. */
@ShippedServer
class FactsCommandsTests {
    private static final String SOLUTION = """
            @prefix rev: <https://w3id.org/revelateur/def#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            <https://w3id.org/revelateur/id/tag/made-up>
                a skos:Concept ;
                skos:prefLabel "Inventé"@fr ;
                skos:notation "%s" ;
                skos:inScheme <https://w3id.org/revelateur/id/scheme/audiences> .
            """;

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

    @AfterEach
    void forget() {
        new TestClient(port).update("DROP SILENT GRAPH <https://w3id.org/revelateur/graph/made-up>");
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = directory.toString();
        return Main.run(Main.commands(InputStream.nullInputStream(), out).setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true)), all);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void loadsAFileIntoTheGraphOfItsNameAndWritesItOutAgain() throws IOException {
        assertThat(run("load", file("made-up.ttl", SOLUTION.formatted("made-up")))).as(err.toString()).isZero();
        assertThat(out()).startsWith("4 faits ajoutés ; version ");

        out.reset();
        assertThat(run("export", "--graph", "made-up")).as(err.toString()).isZero();
        assertThat(out()).contains("<tag/made-up>\n    a skos:Concept", "skos:prefLabel \"Inventé\"@fr");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var file = file("made-up.ttl", SOLUTION.formatted("made-up"));
        run("load", file);
        out.reset();

        assertThat(run("load", file)).isZero();

        assertThat(out()).startsWith("0 faits ajoutés");
    }

    @Test
    void saysWhichFileLineAndRuleARefusalIsAbout() throws IOException {
        assertThat(run("load", file("made-up.ttl", SOLUTION.formatted("pas un code")))).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().contains("made-up.ttl, ligne 4 : ", "Ce terme porte un code et un seul");
    }

    @Test
    void validatesWithoutWriting() throws IOException {
        assertThat(run("validate", file("made-up.ttl", SOLUTION.formatted("made-up")))).as(err.toString()).isZero();
        assertThat(run("validate", file("wrong.ttl", SOLUTION.formatted("pas un code")), "--graph", "made-up")).isEqualTo(1);

        assertThat(out()).contains("Conforme", "wrong.ttl, ligne 4 : Inventé, ");
        assertThat(err.toString().lines()).singleElement().asString().contains("1 règle(s) non respectée(s)");
        assertThat(new TestClient(port).get("/dump/made-up.ttl").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broken.ttl | <urn:x> <urn:y> | broken.ttl : Contenu illisible, ligne 1",
        "broken.jsonld | {'@id': 3 | broken.jsonld : Contenu illisible, ligne 1",
        "facts.txt | x | facts.txt : format inconnu ; attendu .ttl",
        "être.ttl | <urn:x> <urn:y> <urn:z> . | --graph en donne un"}, quoteCharacter = '`')
    void saysWhichFileCannotBeRead(String name, String content, String why) throws IOException {
        assertThat(run("load", file(name, content))).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().contains(why);
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThat(run("validate", "none.ttl")).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("none.ttl : ce fichier n'existe pas\n");
    }

    @Test
    void asksAQuestionInThreeForms() {
        assertThat(run("query", "solutions-of-need", "--need", "mobilite/sans-voiture")).as(err.toString()).isZero();
        assertThat(out().lines().toList()).hasSizeGreaterThan(3).element(1).asString().matches("[─ ]+");

        out.reset();
        assertThat(run("query", "solutions-of-need", "--param", "need=mobilite/sans-voiture", "--format", "csv")).isZero();
        assertThat(out()).contains("rezo-pouce").doesNotContain("─");

        out.reset();
        assertThat(run("query", "solutions-of-need", "--need=mobilite/sans-voiture", "--format", "json")).isZero();
        assertThat(out()).startsWith("{").contains("\"bindings\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "query no-such-question | no-such-question",
        "query solutions-of-need --nead x | nead",
        "query solutions-of-need --need | --need : il manque une valeur",
        "query solutions-of-need --need mobilite/sans-voitur | mobilite/sans-voiture",
        "export --graph solution | solutions"})
    void saysInOneLineWhatTheServerDoesNotKnow(String line, String why) {
        assertThat(run(line.split(" "))).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().contains(why);
    }

    @Test
    void exportsEverythingAsOneFile() throws IOException {
        assertThat(run("export", "--out", directory.resolve("all.trig").toString())).as(err.toString()).isZero();

        assertThat(directory.resolve("all.trig")).content().contains("<https://w3id.org/revelateur/graph/solutions>", "<https://w3id.org/revelateur/graph/territories>");
    }

    @Test
    void backsUpWhileTheServerServesIntoAnEmptyFolderOnly() {
        var backup = directory.resolve("backup").toString();

        assertThat(run("backup", backup)).as(err.toString()).isZero();

        assertThat(directory.resolve("backup/files/accounts.json")).exists();
        assertThat(directory.resolve("backup/log/000/000001.rdfp")).exists();
        assertThat(run("backup", backup)).isEqualTo(1);
        assertThat(err.toString()).contains("n'est pas vide");
    }

    @Test
    void restoresADirectoryOfNoRunningServerAndKeepsWhatWasThere() throws IOException {
        try (var store = GraphStore.open(directory.resolve("small"), GraphFactory.createDefaultGraph(), _ -> { })) {
            store.copyTo(directory.resolve("backup"));
        }
        var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("accounts.json"), "[]");

        int code = Main.run(Main.commands(InputStream.nullInputStream(), out).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)),
                "restore", directory.resolve("backup").toString(), "--data", elsewhere.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(elsewhere.resolve("tdb2")).isDirectory();
        try (var kept = Files.walk(elsewhere)) {
            assertThat(kept.map(Path::toString)).anyMatch(path -> path.matches(".*/replaced-\\d+-\\d+/accounts.json"));
        }
    }

    @Test
    void saysWhatIsNoBackup() throws IOException {
        var empty = Files.createDirectory(directory.resolve("empty")).toString();

        assertThat(run("restore", empty)).isEqualTo(1);
        assertThat(err.toString()).contains("ce n'est pas une sauvegarde entière");
        assertThat(run("restore", directory.resolve("none").toString())).isEqualTo(1);
    }

    @Test
    void tellsThatNoReleaseWaits() {
        assertThat(run("data", "diff")).as(err.toString()).isZero();
        assertThat(out()).isEqualTo("Aucune différence en attente\n");

        assertThat(run("data", "merge", "--graph", "solutions")).isEqualTo(1);
        assertThat(err.toString()).contains("Rien n'attend");
    }

    @Test
    void writesACompletionScript() {
        assertThat(Main.run(Main.commands(InputStream.nullInputStream(), out).setOut(new PrintWriter(out, true)), "completion")).isZero();

        assertThat(out()).contains("revelateur", "validate", "--graph");
    }

    @Test
    void letsNobodyInWithoutTheKey() {
        var client = new TestClient(port);

        assertThat(client.get("/local/export").statusCode()).isEqualTo(404);
        assertThat(client.post("/local/load?reason=x", "", TestClient.asEditor("X-Revelateur-Key", "guessed")).statusCode()).isEqualTo(404);
    }
}
