package org.revelateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.ShippedServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Against a server that runs on the data directory. The judgements are made up. */
@ShippedServer
class EvaluateCommandTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void leaveTheNoteOfTheServer() throws IOException {
        RunningServer.note(directory, server);
    }

    private int evaluate(String topics) throws IOException {
        var file = Files.writeString(directory.resolve("topics.jsonl"), topics);
        return Main.run(Main.commands(InputStream.nullInputStream(), OutputStream.nullOutputStream()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)),
                "evaluate", file.toString(), "--data", directory.toString());
    }

    @Test
    void measuresRankingsBesideBaselinesAndWithoutEachFactor() throws IOException {
        int code = evaluate("""
                {"id": "a", "need": "mobilite/sans-voiture", "territory": "48", "grades": {"rezo-pouce": 3}, "presentHere": []}
                {"id": "b", "query": "faire du stop entre villages", "territory": null, "grades": {"rezo-pouce": 3}, "presentHere": []}
                """);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThan(8).filteredOn(line -> line.matches(".* \\d\\.\\d{3}.*"))
                .allMatch(line -> line.matches("\\S.{39}( {6}[01]\\.\\d{3}){6}"))
                .extracting(line -> line.substring(0, 40).strip())
                .startsWith("Révélateur", "SPARQL seul", "place du besoin", "besoin seul", "BM25 sur les textes").contains("sans need-match");
    }

    @Test
    void measuresTheReadingOfNeeds() throws IOException {
        int code = evaluate("""
                {"id": "a", "query": "plus de médecin à Langogne", "needCodes": ["services/acces-soins"]}
                {"id": "b", "query": "xyzzy", "needCodes": ["services/acces-soins"]}
                """);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSize(3).anyMatch(line -> line.matches("Révélateur +0\\.500 +0\\.500"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'id': 'a', 'need': 'x/y', 'grades': {'rezo-pouce': 3}} | besoin inconnu « x/y »",
        "{'id': 'a', 'need': 'mobilite/sans-voiture', 'grades': {'rezo-puce': 3}} | solution inconnue « rezo-puce »",
        "{'id': 'a', 'query': 'stop', 'needCodes': ['x/y']} | besoin inconnu « x/y »",
        "{'id': 'a', 'need': 'mobilite/sans-voiture', 'territory': '999', 'grades': {'rezo-pouce': 3}} | « 999 »",
    }, quoteCharacter = '`')
    void saysWhichLineNamesWhatTheServerDoesNotKnow(String line, String why) throws IOException {
        assertThat(evaluate(line.replace('\'', '"'))).isEqualTo(1);

        assertThat(err.toString().lines().toList()).last().asString().contains("topics.jsonl, ligne 1 : ").contains(why);
    }
}
