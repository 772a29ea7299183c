package org.revelateur.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revelateur.ShippedServer;
import org.revelateur.TestClient;
import org.springframework.beans.factory.annotation.Value;

@ShippedServer
class ActuatorTests {
    @Value("${local.server.port}")
    int port;
    TestClient client;

    @BeforeEach
    void connect() {
        client = new TestClient(port);
        await().until(() -> client.get("/actuator/health").statusCode() == 200);
    }

    @Test
    void saysThatItIsReadyAndAliveAndNothingElse() {
        assertThat(client.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(client.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(client.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void timesEachNamedQueryAndMeasuresTheStore() {
        client.get("/api/queries/solutions-of-need?need=mobilite/sans-voiture&limit=1");
        client.get("/api/queries/solutions-of-need?need=mobilite/sans-voiture&format=csv");

        var measures = client.get("/actuator/prometheus");

        assertThat(TestClient.header(measures, "Content-Type")).startsWith("text/plain");
        assertThat(measures.body()).contains("revelateur_query_seconds_count{name=\"solutions-of-need\"}", "revelateur_queries_running ", "revelateur_queries_refused_total ",
                "revelateur_index_behind 0.0", "revelateur_graph_age_seconds ", "revelateur_disk_used_bytes{part=\"log\"}", "revelateur_disk_used_bytes{part=\"tdb2\"}", "jvm_memory_used_bytes");
    }

    @Test
    void timesTheGate() {
        client.update("INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/made-up> { <https://example.org/x> <https://example.org/y> 1 } }");
        client.update("DROP GRAPH <https://w3id.org/revelateur/graph/made-up>");

        assertThat(client.get("/actuator/prometheus").body()).containsPattern("revelateur_gate_seconds_count [1-9]");
    }

    @Test
    void showsItsMeasuresToNobodyWhoComesThroughAProxy() {
        var refused = client.get("/actuator/prometheus", "X-Forwarded-For", "192.0.2.1");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("revelateur.metrics-for");
    }
}
