package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revelateur.security.Account;
import org.revelateur.security.Accounts;
import org.revelateur.security.Role;

/** The commands as they are typed. Accounts are made up. */
class MainTests {
    private static final String PASSWORD = "bien assez long";

    private record Outcome(int code, String out, String err) {
    }

    @TempDir
    Path directory;

    @Test
    void addsAnAccountWithThePasswordOfStandardInput() {
        var outcome = user(PASSWORD + "\n", "add", "marie", "--role", "editor");

        assertThat(outcome).isEqualTo(new Outcome(0, "Compte marie (editor) enregistré dans %s\n".formatted(directory.resolve("accounts.json")), ""));
        assertThat(new Accounts(directory).all()).extracting(Account::name, Account::role).containsExactly(tuple("marie", Role.EDITOR));
    }

    @Test
    void makesTheDataDirectory() {
        var outcome = run(PASSWORD, "user", "add", "marie", "--role", "admin", "--data", directory.resolve("new/var").toString());

        assertThat(outcome.code()).isZero();
        assertThat(directory.resolve("new/var/accounts.json")).exists();
    }

    @Test
    void refusesANameThatIsTakenUnlessAskedToReplace() {
        user(PASSWORD, "add", "marie", "--role", "editor");

        assertFailed(user(PASSWORD, "add", "marie", "--role", "admin"), "« marie » existe déjà");
        assertThat(user(PASSWORD, "add", "marie", "--role", "admin", "--replace").code()).isZero();
        assertThat(user("", "list").out()).isEqualTo("marie\tadmin\n");
    }

    @Test
    void listsAccountsByName() {
        user(PASSWORD, "add", "paul", "--role", "facilitator");
        user(PASSWORD, "add", "marie", "--role", "editor");

        assertThat(user("", "list")).isEqualTo(new Outcome(0, "marie\teditor\npaul\tfacilitator\n", ""));
    }

    @Test
    void removesAnAccount() {
        user(PASSWORD, "add", "marie", "--role", "editor");

        assertThat(user("", "remove", "marie").code()).isZero();

        assertFailed(user("", "remove", "marie"), "Aucun compte « marie »");
    }

    @ParameterizedTest
    @CsvSource({"short,12 caractères", "'',12 caractères"})
    void refusesAPasswordThatIsTooShort(String password, String why) {
        assertFailed(user(password + "\n", "add", "marie", "--role", "editor"), why);
        assertThat(directory.resolve("accounts.json")).doesNotExist();
    }

    @Test
    void refusesAnEmptyStandardInput() {
        assertFailed(user("", "add", "marie", "--role", "editor"), "Entrée standard");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "user | user add, user list ou user remove",
        "user add | --role, NOM",
        "user add marie | --role",
        "user add marie --role chief | --role : valeur refusée « chief » ; attendu editor|facilitator|admin",
        "user add marie paul --role editor | paul",
        "user list --nonsense | --nonsense",
        "dance | dance",
        "--port eighty | --port : valeur refusée « eighty »",
        "serve --port 70000 | --port",
        "--port | --port",
        "evaluate none.jsonl | none.jsonl : ce fichier n'existe pas",
        "evaluate | FICHIER",
        "generate --scale 0 --out x.nq | --scale : valeur refusée « 0 » ; attendu 1-1000",
        "generate --scale many --out x.nq | --scale : valeur refusée « many »",
        "generate --scale 1 --out x.csv | --out : x.csv",
        "generate --scale 1 --out none/x.nq | --out : none/x.nq",
        "generate --scale 1 | --out"})
    void saysInOneLineWhichArgumentIsWrong(String line, String expected) {
        assertFailed(run("", line.split(" ")), expected);
    }

    @Test
    void generatesSyntheticDataThatSayTheyAre() throws IOException {
        var file = directory.resolve("one.nq");

        assertThat(run("", "generate", "--scale", "1", "--out", file.toString()).code()).isZero();

        assertThat(file).content().startsWith("# Données synthétiques (échelle 1, graine 1)").contains("/solution/synthetique-1-");
    }

    @Test
    void saysWhichDirectoryIsNotOne() throws IOException {
        var file = Files.writeString(directory.resolve("notes.txt"), "x").toString();

        assertFailed(run("", "user", "list", "--data", file), "notes.txt");
        assertFailed(run("", "serve", "--data", file), "notes.txt");
    }

    @Test
    void saysWhichPortIsTakenAndOpensNothing() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());

            assertFailed(run("", "--port", port, "--data", directory.resolve("var").toString()), "Le port " + port + " est déjà pris");
        }

        assertThat(directory.resolve("var")).doesNotExist();
    }

    @Test
    void saysWhichFileOfAccountsIsBroken() throws IOException {
        Files.writeString(directory.resolve("accounts.json"), "{");

        assertFailed(user("", "list"), "accounts.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "user --help", "user add --help", "user list -h", "--port 8081 --help"})
    void helpsInFrenchFirst(String line) {
        var outcome = run("", line.split(" "));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Utilisation / Usage : revelateur", "Montre cette aide. / Shows this help.");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("", "--version").out()).startsWith("revelateur ");
    }

    private static void assertFailed(Outcome outcome, String why) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains(why);
    }

    private Outcome user(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of("user"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", directory.toString()));
        return run(input, all.toArray(String[]::new));
    }

    private static Outcome run(String input, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commands = Main.commands(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream())
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Outcome(Main.run(commands, arguments), out.toString(), err.toString());
    }
}
