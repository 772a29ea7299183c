package org.revelateur.sparql;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.revelateur.TestClient;

/** One clause of a recommendation: a request, and what must come back. */
record ProtocolCase(String clause, String method, String path, Map<String, String> headers, String body, int status, String answer) {

    static ProtocolCase get(String clause, String path, int status, String answer) {
        return new ProtocolCase(clause, "GET", path, Map.of(), "", status, answer);
    }

    static ProtocolCase post(String clause, String path, String type, String body, int status, String answer) {
        return new ProtocolCase(clause, "POST", path, Map.of("Content-Type", type), body, status, answer);
    }

    /** With one header more. */
    ProtocolCase with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new ProtocolCase(clause, method, path, all, body, status, answer);
    }

    HttpResponse<String> ask(TestClient client) {
        return client.send(method, path, body, flat());
    }

    HttpResponse<String> askAsEditor(TestClient client) {
        return client.send(method, path, body, TestClient.asEditor(flat()));
    }

    private String[] flat() {
        return headers.entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue())).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return clause;
    }
}
