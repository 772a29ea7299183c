package org.revelateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Requests that begin as good ones and are then damaged at random, to every door: none is answered by an error of the server or tells of
 * its insides, and who has no account writes nothing. {@code -Drevelateur.fuzz=20000} tries as many, {@code -Drevelateur.fuzz.seed=2} others.
 */
@ShippedServer
class FuzzTests {
    private static final int TRIES = Integer.getInteger("revelateur.fuzz", 200);
    private static final long SEED = Long.getLong("revelateur.fuzz.seed", 1);
    private static final String AS_EDITOR = "Authorization: Basic "
            + Base64.getEncoder().encodeToString((ShippedServer.EDITOR + ":" + ShippedServer.PASSWORD).getBytes(StandardCharsets.UTF_8)) + "\r\n";
    private static final String MADE_UP = "https://w3id.org/revelateur/graph/made-up";
    private static final String UPDATE = "INSERT DATA { GRAPH <" + MADE_UP + "> { <urn:a:b> <urn:a:c> \"d\"@fr , 1.5 , \"2026-11-24\"^^<http://www.w3.org/2001/XMLSchema#date> } }";
    private static final String TURTLE = "PREFIX rev: <https://w3id.org/revelateur/def#>\n<urn:a:b> a rev:Solution ; rev:answersNeed <urn:a:c> , [ <urn:a:d> (1 2.5 true \"é\"@fr) ] .\n";
    private static final String JSON_LD = "{\"@context\": {\"name\": \"http://www.w3.org/2004/02/skos/core#prefLabel\"}, \"@id\": \"urn:a:b\", \"name\": [{\"@value\": \"é\", \"@language\": \"fr\"}]}";
    private static final String QUERY = "SELECT%20?s%20(COUNT(?o)%20AS%20?n)%20WHERE%20{%20?s%20a%20?o%20FILTER(isIRI(?s))%20}%20GROUP%20BY%20?s%20LIMIT%203";
    private static final List<Request> GOOD = List.of(
            get("/sparql?query=" + QUERY.replace("{", "%7B").replace("}", "%7D")), get("/sparql/data?graph=" + MADE_UP), get("/sparql"),
            get("/api/recommendations?need=mobilite/sans-voiture&territory=48&limit=3&kind=citoyenne&present=include&lang=en"), get("/api/recommendations?q=plus%20de%20m%C3%A9decin%20%C3%A0%20Langogne"),
            get("/api/needs?q=voiture&limit=3&offset=1"), get("/api/territories?q=mende"), get("/api/queries"), get("/api/queries/solutions-of-need?need=mobilite/sans-voiture&format=csv-excel&limit=5"),
            get("/api/changes?since=0&limit=2"), get("/api/changes/1?format=json"), get("/solutions-pour?besoin=bus&territoire=mende&toutes=oui"), get("/id/need/mobilite/sans-voiture?format=ttl&page=1"),
            get("/id?iri=https://w3id.org/revelateur/id/territory/48"), get("/graph/settings"), get("/def"), get("/.well-known/void"), get("/dump/settings.ttl"), get("/feed.atom"), get("/questions/solutions-near?commune=48095"),
            get("/embed/recommendations?need=mobilite/sans-voiture&territory=48&limit=2"), get("/embed/support?need=mobilite/sans-voiture&territory=48"), get("/widgets/1.0.0/recommendations.js"), get("/"),
            new Request("POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\nAccept: text/csv\r\n", "ASK { ?s ?p \"x\"@fr }"),
            new Request("POST /sparql/update HTTP/1.1\r\nContent-Type: application/sparql-update\r\n", UPDATE), new Request("POST /sparql/update HTTP/1.1\r\nContent-Type: application/sparql-update\r\n" + AS_EDITOR, UPDATE),
            new Request("PUT /sparql/data?graph=" + MADE_UP + " HTTP/1.1\r\nContent-Type: text/turtle\r\nIf-None-Match: *\r\n" + AS_EDITOR, TURTLE),
            new Request("POST /sparql/data?graph=" + MADE_UP + " HTTP/1.1\r\nContent-Type: application/ld+json\r\n" + AS_EDITOR, JSON_LD),
            new Request("POST /api/validation?graph=solutions HTTP/1.1\r\nContent-Type: text/turtle\r\nAccept: application/ld+json\r\n", TURTLE),
            new Request("POST /api/validation HTTP/1.1\r\nContent-Type: application/ld+json\r\nAccept-Language: en\r\n", JSON_LD),
            new Request("POST /api/validation HTTP/1.1\r\nContent-Type: application/rdf+xml\r\n", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:a=\"urn:a:\"><rdf:Description rdf:about=\"urn:a:b\"><a:c>d</a:c></rdf:Description></rdf:RDF>"),
            new Request("POST /api/changes/1/undo HTTP/1.1\r\n", ""),
            new Request("POST /api/feedback HTTP/1.1\r\nContent-Type: application/json\r\n", ""));
    private static final List<String> HOSTILE = List.of("\0", "%00", "%", "%FF", "%2e%2e/", "../", "//", ";", "\\", "<", ">", "\"", "'", "{", "}", "(", "[", "&", "&&", "=", "?", "#", "\u00e9", "\ud83d\ude00", "\ufeff", "\u202e",
            "-1", "0", "99999999999999999999", "1e999999", "NaN", "null", "<script>alert(1)</script>", "{{7*7}}", "${x}", "*", " ", "\t", "\n", "urn:", "_:b", "^^<urn:x>", "@", "@context", "a".repeat(300), "(".repeat(200), "<<(", ")>>",
            "SERVICE <urn:x> {", "format=xlsx", "Accept: x/y;q=2", "lang=de", "\u00ff");

    @Autowired
    GraphStore graph;
    private TestClient client;

    /** @param head the request line and headers; length and host come with sending */
    private record Request(String head, String body) {
    }

    private static Request get(String address) {
        return new Request("GET " + address + " HTTP/1.1\r\nAccept: */*\r\n", "");
    }

    @BeforeEach
    void know(@LocalServerPort int port) {
        client = new TestClient(port);
    }

    @Test
    void answersWhateverIsAskedWithoutFailing() {
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            var request = damaged(GOOD.get(i % GOOD.size()), random);
            long version = graph.version();

            String answer = send(request);

            String told = "try %d of seed %d: %s\n\n%s\n\n=> %s".formatted(i, SEED, request.head(), request.body(), answer.lines().limit(40).toList());
            assertThat(answer).as(told).matches("(?s)HTTP/1\\.1 ([1234]\\d\\d|503) .*|");
            assertThat(answer).as(told).doesNotContainPattern("(Exception|Error)\\b.*\\bat [a-z]+\\.|\\tat [a-z]+\\.[a-z]|java\\.lang\\.|org\\.apache\\.|org\\.eclipse\\.|org\\.revelateur\\.");
            if (graph.version() != version) {
                assertThat(request.head()).as(told).contains(AS_EDITOR.strip());
                graph.undo(version + 1, "tests");
            }
        }
    }

    /** One to four places of it are changed: cut, doubled, or something hostile put there. The line ends of the head stay, or Tomcat alone would answer. */
    private static Request damaged(Request good, Random random) {
        String head = good.head();
        String body = good.body();
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            if (body.isEmpty() || random.nextInt(3) == 0) {
                int method = head.indexOf('/') + 1; // a path without it is no HTTP/1.1
                int line = head.indexOf(" HTTP/1.1");
                head = head.substring(0, method) + damaged(head.substring(method, line), random).replaceAll("[\\x00-\\x20\\x7f]", "+") + head.substring(line);
            } else {
                body = damaged(body, random);
            }
        }
        return new Request(head, body);
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String part = text.substring(from, to);
        return text.substring(0, from) + switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> part + part;
            default -> HOSTILE.get(random.nextInt(HOSTILE.size())) + (random.nextBoolean() ? part : "");
        } + text.substring(to);
    }

    private String send(Request request) {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        var sent = new ByteArrayOutputStream();
        sent.writeBytes((request.head() + "Host: 127.0.0.1\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        sent.writeBytes(body);
        return client.raw(sent.toByteArray());
    }
}
